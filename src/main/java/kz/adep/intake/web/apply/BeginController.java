package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Question;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Tells what to know before, and begins a form or goes on with one. */
@Controller
@PublicPage
class BeginController {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final FormTokens tokens;
    private final FormCookie cookie;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Documents documents;
    private final Directory directory;
    private final IntakeSettings settings;
    private final Sources sources;

    BeginController(
            FormTokens tokens,
            FormCookie cookie,
            Drafts drafts,
            Submissions submissions,
            Documents documents,
            Directory directory,
            IntakeSettings settings,
            Sources sources) {
        this.tokens = tokens;
        this.cookie = cookie;
        this.drafts = drafts;
        this.submissions = submissions;
        this.documents = documents;
        this.directory = directory;
        this.settings = settings;
        this.sources = sources;
    }

    @GetMapping("/apply")
    String before(HttpServletRequest request, Model model) {
        Optional<FormToken> begun =
                cookie.read(request).filter(token -> drafts.find(token).isPresent());
        model.addAttribute("begun", begun.isPresent());
        model.addAttribute(
                "unsaved",
                begun.isEmpty()
                        && cookie.read(request).filter(submissions::isSent).isPresent());
        model.addAttribute("token", begun.orElseGet(tokens::issue).text());
        model.addAttribute("onion", settings.onionAddress());
        return "intake/before";
    }

    /** Who comes from the page of a commissioner finds the body chosen, and still has to say that it is the one. */
    @PostMapping("/apply")
    String begin(FormToken token, @RequestParam(defaultValue = "") String body, HttpServletRequest request) {
        Source source = sources.of(request.getRemoteAddr());
        return "redirect:" + QuestionPages.next(submissions.answer(token, draft -> proposing(body, draft), source));
    }

    private Draft proposing(String body, Draft draft) {
        boolean offered = draft.addressee() == null
                && NUMBER.matcher(body).matches()
                && directory
                        .find(Integer.parseInt(body))
                        .filter(StateBody::takesPart)
                        .isPresent();
        return offered ? draft.leaving(Question.BODY, Map.of("body", body)) : draft;
    }

    /** For who used somebody else's computer, or wants to begin anew. */
    @PostMapping("/apply/discard")
    String discard(FormToken token, @RequestParam(defaultValue = "") String body, HttpServletResponse response) {
        documents.discard(token);
        drafts.discard(token);
        cookie.drop(response);
        return NUMBER.matcher(body).matches() ? QuestionPages.BEGIN + "?body=" + body : QuestionPages.BEGIN;
    }
}
