package kz.adep.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives each page its own address without a language, so that the language links keep the page and its filters. */
@ControllerAdvice
class LanguageLinks {

    /** Where a page is shown once more with what is typed and not sent yet. */
    private static final Pattern UNSENT = Pattern.compile("/unsent(?=$|\\?)");

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return "/";
        }
        String address = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("lang")
                .build()
                .toUriString();
        return address.startsWith("/") && !address.startsWith("//")
                ? UNSENT.matcher(address).replaceFirst("")
                : "/";
    }
}
