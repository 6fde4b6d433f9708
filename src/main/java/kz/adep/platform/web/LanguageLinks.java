package kz.adep.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives each page its own address without a language, so that the language links keep the page and its filters. */
@ControllerAdvice
class LanguageLinks {

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
        return address.startsWith("/") && !address.startsWith("//") ? address : "/";
    }
}
