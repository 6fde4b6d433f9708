package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kz.adep.intake.service.Documents;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.IntakeSettings;
import kz.adep.intake.service.Submissions;
import kz.adep.intake.web.FormCookie;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Tells what to know before, and begins a form or goes on with one. */
@Controller
@PublicPage
class BeginController {

    private final FormTokens tokens;
    private final FormCookie cookie;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Documents documents;
    private final IntakeSettings settings;
    private final Sources sources;

    BeginController(
            FormTokens tokens,
            FormCookie cookie,
            Drafts drafts,
            Submissions submissions,
            Documents documents,
            IntakeSettings settings,
            Sources sources) {
        this.tokens = tokens;
        this.cookie = cookie;
        this.drafts = drafts;
        this.submissions = submissions;
        this.documents = documents;
        this.settings = settings;
        this.sources = sources;
    }

    @GetMapping("/apply")
    String before(HttpServletRequest request, Model model) {
        Optional<FormToken> begun =
                cookie.read(request).filter(token -> drafts.find(token).isPresent());
        model.addAttribute("begun", begun.isPresent());
        model.addAttribute("token", begun.orElseGet(tokens::issue).text());
        model.addAttribute("onion", settings.onionAddress());
        return "intake/before";
    }

    @PostMapping("/apply")
    String begin(FormToken token, HttpServletRequest request) {
        Source source = sources.of(request.getRemoteAddr());
        return "redirect:" + QuestionPages.next(submissions.answer(token, draft -> draft, source));
    }

    /** For who used somebody else's computer, or wants to begin anew. */
    @PostMapping("/apply/discard")
    String discard(FormToken token, HttpServletResponse response) {
        documents.discard(token);
        drafts.discard(token);
        cookie.drop(response);
        return QuestionPages.BEGIN;
    }
}
