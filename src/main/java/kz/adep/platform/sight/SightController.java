package kz.adep.platform.sight;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.adep.shared.PublicPage;
import kz.adep.shared.TypedField;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
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
    private static final Pattern OWN = Pattern.compile(
            "/(?:(?:[A-Za-z0-9._~?&=+-]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9._~/?&=+-]|%[0-9A-Fa-f]{2})*+)?(?:#[a-z-]+)?");
    private static final Set<String> OURS = Set.of("_csrf", "lang", "from", "contrast", "size");

    /** Opened once more after something typed, it has lost that and is the page itself. */
    @GetMapping({"", "/unsent"})
    String ask(@RequestParam(defaultValue = "/") String from, Model model) {
        model.addAttribute("from", ownPage(from));
        model.addAttribute("contrasts", Sight.Contrast.values());
        model.addAttribute("sizes", Sight.Size.values());
        return "platform/sight";
    }

    /** Asked for on a page with something typed: it travels with the choice and stands there again after it. */
    @PostMapping("/unsent")
    String askBesideTyped(@RequestParam String from, HttpServletRequest request, Model model) {
        model.addAttribute("fields", TypedField.of(request.getParameterMap(), OURS));
        model.addAttribute("here", ownPage(from));
        return ask(from, model);
    }

    @PostMapping
    String choose(
            @RequestParam Optional<Sight.Contrast> contrast,
            @RequestParam Optional<Sight.Size> size,
            @RequestParam(defaultValue = "/") String from,
            HttpServletResponse response) {
        keep(contrast, size, response);
        return "redirect:" + ownPage(from);
    }

    /** The browser sends what was typed once more, to the page that shows it again (307, RFC 9110 15.4.8). */
    @PostMapping("/unsent/chosen")
    ResponseEntity<Void> chooseBesideTyped(
            @RequestParam Optional<Sight.Contrast> contrast,
            @RequestParam Optional<Sight.Size> size,
            @RequestParam String from,
            HttpServletResponse response) {
        keep(contrast, size, response);
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(ownPage(from)))
                .build();
    }

    private static void keep(
            Optional<Sight.Contrast> contrast, Optional<Sight.Size> size, HttpServletResponse response) {
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
    }

    /** Never to another site, whatever the address says. */
    private static String ownPage(String from) {
        return OWN.matcher(from).matches() ? from : "/";
    }
}
