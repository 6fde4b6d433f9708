package kz.adep.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks only the handlers whose address begins, up to its first variable, as the address asked for. Else each of some
 * hundreds would be asked for each address with an id in it, through every wrapper around the request.
 */
class NearHandlers extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    /** A request of which the address is at hand. */
    private static class Asked extends HttpServletRequestWrapper {

        private final String path;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        boolean isBelow(List<String> beginnings) {
            return beginnings.stream().anyMatch(path::startsWith);
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        boolean far = request instanceof Asked asked
                && !asked.isBelow(beginnings.computeIfAbsent(mapping, NearHandlers::beginningsOf));
        return far ? null : super.getMatchingMapping(mapping, request);
    }

    private static List<String> beginningsOf(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.split("[{*?]", 2)[0])
                .toList();
    }
}
