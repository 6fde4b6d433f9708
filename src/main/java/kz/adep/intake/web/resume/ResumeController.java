package kz.adep.intake.web.resume;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.limit.Guesses;
import kz.adep.intake.service.resume.Resumption;
import kz.adep.intake.web.FormCookie;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaves a form for later, and goes on with it on whatever device. */
@Controller
@PublicPage
@RequestMapping("/apply")
class ResumeController {

    private final Resumption resumption;
    private final Drafts drafts;
    private final FormCookie cookie;
    private final Guesses guesses;
    private final Sources sources;

    ResumeController(Resumption resumption, Drafts drafts, FormCookie cookie, Guesses guesses, Sources sources) {
        this.resumption = resumption;
        this.drafts = drafts;
        this.cookie = cookie;
        this.guesses = guesses;
        this.sources = sources;
    }

    @PostMapping("/later")
    String later(FormToken token) {
        if (drafts.find(token).isEmpty()) {
            return "redirect:/apply";
        }
        resumption.allow(token);
        return "redirect:/apply/later";
    }

    @GetMapping("/later")
    String code(FormToken token, Model model) {
        Optional<String> code = drafts.find(token).flatMap(draft -> resumption.code(token));
        if (code.isEmpty()) {
            return "redirect:/apply";
        }
        model.addAttribute("code", code.get());
        return "intake/resume/later";
    }

    @GetMapping("/resume")
    String ask() {
        return "intake/resume/ask";
    }

    /** What was typed is not shown again, it may be nearly right. */
    @PostMapping("/resume")
    String resume(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<FormToken> token = guesses.look(sources.of(request.getRemoteAddr()), () -> resumption.resume(code));
        if (token.isEmpty()) {
            model.addAttribute("failed", true);
            return "intake/resume/ask";
        }
        cookie.keep(token.get(), response);
        return "redirect:/apply";
    }
}
