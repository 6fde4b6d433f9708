package kz.adep.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A request with files that looks like one without: the server, which would put the files down on disk, is not asked. */
final class StreamedRequest extends HttpServletRequestWrapper {

    private final StreamedForm form;
    private @Nullable Map<String, String[]> parameters;
    private int putTogetherAt;

    StreamedRequest(HttpServletRequest request, StreamedForm form) {
        super(request);
        this.form = form;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** Of the address and of the form as far as it was read; put together anew only when more of the form was read. */
    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, List<String>> read = form.fields();
        if (parameters == null || putTogetherAt != form.count()) {
            Map<String, List<String>> all = ofTheAddress();
            read.forEach((name, values) ->
                    all.computeIfAbsent(name, each -> new ArrayList<>()).addAll(values));
            Map<String, String[]> whole = new LinkedHashMap<>();
            all.forEach((name, values) -> whole.put(name, values.toArray(String[]::new)));
            parameters = Collections.unmodifiableMap(whole);
            putTogetherAt = form.count();
        }
        return parameters;
    }

    private Map<String, List<String>> ofTheAddress() {
        String query = Objects.requireNonNullElse(getQueryString(), "");
        if (query.chars().filter(each -> each == '&').count() >= StreamedForm.MOST_FIELDS) {
            throw new InvalidParameterException("an address with too many parameters", 400);
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> all.computeIfAbsent(decoded(name), each -> new ArrayList<>())
                                .add(decoded(value))));
        return all;
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
