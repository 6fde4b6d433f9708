package kz.adep.platform.sight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import kz.adep.shared.PublicPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a reader chooses contrast and size of letters; works without JavaScript and keeps nothing but a cookie. */
@Controller
@PublicPage
@RequestMapping("/sight")
class SightController {

    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping
    String ask(@RequestParam(defaultValue = "/") String from, Model model) {
        model.addAttribute("from", ownPage(from));
        model.addAttribute("contrasts", Sight.Contrast.values());
        model.addAttribute("sizes", Sight.Size.values());
        return "platform/sight";
    }

    @PostMapping
    String choose(
            @RequestParam Optional<Sight.Contrast> contrast,
            @RequestParam Optional<Sight.Size> size,
            @RequestParam(defaultValue = "/") String from,
            HttpServletResponse response) {
        Sight chosen = new Sight(contrast.orElse(Sight.Contrast.ORDINARY), size.orElse(Sight.Size.ORDINARY));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Sight.COOKIE, chosen.value())
                        .path("/")
                        .maxAge(chosen.isOrdinary() ? Duration.ZERO : KEPT)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        return "redirect:" + ownPage(from);
    }

    /** Never to another site, whatever the address says. */
    private static String ownPage(String from) {
        boolean own = from.matches("/(?:[A-Za-z0-9._~%?&=+-][A-Za-z0-9._~%/?&=+-]*)?");
        return own ? from : "/";
    }
}
