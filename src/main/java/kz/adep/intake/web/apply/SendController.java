package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.intake.domain.Addressee;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Documents;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.IntakeSettings;
import kz.adep.intake.service.Submissions;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows all answers once more, and sends them. */
@Controller
@PublicPage
@RequestMapping("/apply/check")
class SendController {

    private final Drafts drafts;
    private final Submissions submissions;
    private final Documents documents;
    private final Directory directory;
    private final IntakeSettings settings;
    private final Sources sources;
    private final Clock clock;

    SendController(
            Drafts drafts,
            Submissions submissions,
            Documents documents,
            Directory directory,
            IntakeSettings settings,
            Sources sources,
            Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.documents = documents;
        this.directory = directory;
        this.settings = settings;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping
    String check(FormToken token, Model model) {
        Optional<Draft> begun = drafts.find(token);
        if (begun.isEmpty() && submissions.isSent(token)) {
            return QuestionPages.RECEIPT;
        }
        model.addAttribute("form", CheckForm.empty());
        return showComplete(token, begun.orElse(Draft.empty()), model);
    }

    /** In another language: what is ticked stays so, and nothing is sent. */
    @PostMapping("/unsent")
    String showAgain(FormToken token, @ModelAttribute("form") CheckForm form, Model model) {
        return showComplete(token, drafts.find(token).orElse(Draft.empty()), model);
    }

    @PostMapping
    String send(FormToken token, HttpServletRequest request, HttpServletResponse response, Model model) {
        CheckForm form = CheckForm.of(request);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        Predicate<Draft> confirmed = draft -> {
            form.check(draft, isTooSoon(token), errors);
            return !errors.hasErrors();
        };
        try {
            Source source = sources.of(request.getRemoteAddr());
            return answer(submissions.send(token, confirmed, form.fingerprint(), source), token, errors, model);
        } catch (SendAgainLater later) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
            model.addAttribute("wait", later.seconds());
            return again(token, model);
        }
    }

    private String answer(Submissions.Result result, FormToken token, BindingResult errors, Model model) {
        return switch (result) {
            case RECEIVED -> QuestionPages.RECEIPT;
            case MISSING -> "redirect:" + QuestionPages.next(drafts.find(token).orElse(Draft.empty()));
            case UNCONFIRMED -> again(token, model);
            case TRACED -> {
                documents.removeTraces(token);
                errors.reject("intake.check.traced");
                yield again(token, model);
            }
            case CHANGED -> {
                errors.reject("intake.check.changed");
                yield again(token, model);
            }
        };
    }

    private String again(FormToken token, Model model) {
        model.addAttribute("failed", true);
        return show(token, drafts.find(token).orElse(Draft.empty()), model);
    }

    private String showComplete(FormToken token, Draft draft, Model model) {
        return draft.isComplete() ? show(token, draft, model) : "redirect:" + QuestionPages.next(draft);
    }

    private boolean isTooSoon(FormToken token) {
        return token.ageAt(clock.instant()).compareTo(settings.minimumAge()) < 0;
    }

    /** Who will use the details: the body, or the Agency of what is kept from the body. */
    private StateBody operator(Draft draft) {
        Addressee addressee = draft.addressee();
        Integer body = addressee == null || draft.isKept() ? null : addressee.stateBodyId();
        return body == null ? directory.authorisedBody() : directory.body(body);
    }

    /** What the names of texts end with that tell who will read it; empty where the body does that was chosen. */
    private static String reader(Draft draft) {
        if (draft.isUnplaced()) {
            return draft.isKept() ? "unplaced.kept" : "unplaced";
        }
        return draft.isKept() ? "withheld" : "";
    }

    private String show(FormToken token, Draft draft, Model model) {
        model.addAttribute("token", token.text());
        model.addAttribute("unsent", "/apply/check/unsent");
        model.addAttribute("anonymous", draft.isAnonymous());
        model.addAttribute("operator", operator(draft));
        model.addAttribute("reader", reader(draft));
        model.addAttribute("shown", HexFormat.of().formatHex(drafts.fingerprint(token, draft)));
        model.addAttribute("summary", Summary.of(draft, directory));
        model.addAttribute("unfinished", draft.unfinished().questions(draft));
        return "intake/check";
    }
}
