package kz.adep.platform.disk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.adep.platform.web.UnavailablePage;
import kz.adep.upload.SentFiles;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 to forms of the public side and to files while the disk is nearly full, with what was typed in a form that
 * sends it again. Everybody else goes on working with what is there, which takes little and may free some. What the page of
 * another host sent was refused before: it must not stand on a page of ours.
 */
@Component
@Order(FullDiskFilter.AFTER_CROSS_SITE)
class FullDiskFilter extends OncePerRequestFilter {

    static final int AFTER_CROSS_SITE = Ordered.HIGHEST_PRECEDENCE + 11;

    private static final String SECONDS = "300";
    private static final String FORMS = "/apply";
    private static final Set<String> TAKE_NOTHING_IN =
            Set.of("/apply/discard", "/apply/resume", "/apply/later", "/apply/receipt", "/apply/receipt/pdf");

    private final DiskWatch disk;
    private final UnavailablePage page;

    FullDiskFilter(DiskWatch disk, UnavailablePage page) {
        this.disk = disk;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (takesIn(request) && disk.isTooFull()) {
            page.answer(UnavailablePage.Reason.FULL, SECONDS, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean takesIn(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean form = (path.equals(FORMS) || path.startsWith(FORMS + "/"))
                && !path.endsWith("/unsent")
                && !TAKE_NOTHING_IN.contains(path);
        return request.getMethod().equals("POST") && (form || SentFiles.areIn(request));
    }
}
