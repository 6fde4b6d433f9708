package kz.adep.platform.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kz.adep.limits.Sources;
import kz.adep.upload.UploadSettings;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps forms from filling the memory: how long one may be depends on where it goes, and of the long ones only so many are
 * read at once. Stands before everybody who asks for a parameter, on the way to the error page too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LongFormFilter extends OncePerRequestFilter {

    private static final String FORM = LongForm.class.getName();

    private static final String WAIT_SECONDS = "10";

    private final FormSettings settings;
    private final UploadSettings files;
    private final Room room;
    private final Room largeRoom;
    private final Sources sources;

    LongFormFilter(FormSettings settings, UploadSettings files, Sources sources) {
        this.settings = settings;
        this.files = files;
        this.room = Room.besides(settings.longest().toBytes());
        this.largeRoom = Room.besides(settings.largest().toBytes());
        this.sources = sources;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(FORM) instanceof LongForm form) {
            chain.doFilter(form.of(request), response);
        } else if (isRead(request)) {
            try (Room.Place place = room(request).enter(sources.of(request.getRemoteAddr()))) {
                HttpServletRequest form = read(request, response, place);
                if (form != null) {
                    chain.doFilter(form, response);
                }
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Nothing if it was answered with why it is not read. */
    private @Nullable HttpServletRequest read(
            HttpServletRequest request, HttpServletResponse response, Room.Place place)
            throws ServletException, IOException {
        int longest = settings.longestAt(request.getRequestURI());
        try {
            if (request.getContentLengthLong() > longest) {
                throw new InvalidParameterException("a form that says it is too long", 413);
            }
            if (hasFiles(request)) {
                // The server reads it.
                long length = request.getContentLengthLong();
                place.take(length < 0 ? longest : length);
                return request;
            }
            LongForm form = LongForm.read(request, longest, place);
            request.setAttribute(FORM, form);
            return form;
        } catch (InvalidParameterException e) {
            if (e.getErrorCode() == Room.TOO_MANY) {
                response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            }
            UnreadableFormFilter.answer(e.getErrorCode(), request, response);
            return null;
        }
    }

    private Room room(HttpServletRequest request) {
        return settings.isLarge(request.getRequestURI()) ? largeRoom : room;
    }

    private boolean isRead(HttpServletRequest request) {
        return (request.getMethod().equals("POST") && hasType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                || (hasFiles(request) && files.inMemory().contains(request.getRequestURI()));
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return hasType(request, "multipart/");
    }

    private static boolean hasType(HttpServletRequest request, String type) {
        String given = request.getContentType();
        return given != null && given.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }
}
