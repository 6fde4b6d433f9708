package kz.adep.upload.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import kz.adep.upload.SentFiles;
import kz.adep.upload.UploadSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms with files away from the server, which would write them to its temporary folder as they are (security.md
 * F-4). Stands before everybody who asks for a parameter, on the way to the error page too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StreamedFormFilter extends OncePerRequestFilter {

    static final String FORM = SentFiles.REQUEST_ATTRIBUTE;

    private final Set<String> inMemory;

    StreamedFormFilter(UploadSettings settings) {
        this.inMemory = settings.inMemory();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(FORM) instanceof StreamedForm form) {
            chain.doFilter(new StreamedRequest(request, form), response);
        } else if (hasFiles(request) && !inMemory.contains(request.getRequestURI())) {
            StreamedForm form = new StreamedForm(request);
            request.setAttribute(FORM, form);
            chain.doFilter(new StreamedRequest(request, form), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whatever the method: the server, asked for a parameter of a GET that says it has files, would write them down too. */
    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
