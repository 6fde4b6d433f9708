package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Question;
import kz.adep.intake.domain.Unfinished;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.Submissions;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a question with the answer given before. */
@Controller
@PublicPage
class QuestionController {

    private static final int LONGEST_SEARCH = 100;

    private final QuestionPages pages;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Directory directory;

    QuestionController(QuestionPages pages, Drafts drafts, Submissions submissions, Directory directory) {
        this.pages = pages;
        this.drafts = drafts;
        this.submissions = submissions;
        this.directory = directory;
    }

    @GetMapping("/apply/{path}")
    String show(
            @PathVariable String path,
            FormToken token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Integer at,
            Model model) {
        Question question = question(path);
        Optional<Draft> begun = drafts.find(token);
        if (begun.isEmpty() && submissions.isSent(token)) {
            return QuestionPages.RECEIPT;
        }
        Draft draft = begun.orElse(Draft.empty());
        if (!question.isReached(draft)) {
            return "redirect:" + QuestionPages.next(draft);
        }
        Answer given = given(question, draft, at);
        Map<String, String> typed = draft.unfinished().on(question);
        boolean elsewhere = at != null && !String.valueOf(at).equals(typed.get("at"));
        model.addAttribute("form", typed.isEmpty() || elsewhere ? given : Typed.read(given, typed));
        return show(question, token, draft, words, model);
    }

    /** In another language: what is typed and not sent yet comes back as it is, and nothing is kept. */
    @PostMapping("/apply/{path}/unsent")
    String showAgain(
            @PathVariable String path,
            FormToken token,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            Model model) {
        Question question = question(path);
        Draft draft = drafts.find(token).orElse(Draft.empty());
        Answer given = given(question, draft, null);
        model.addAttribute("form", Typed.read(given, Typed.fields(given, request)));
        return show(question, token, draft, words, model);
    }

    /** Who goes back, or leaves the page in another way, finds on it what he typed, though it was no answer yet. */
    @PostMapping("/apply/{path}/left")
    String leave(
            @PathVariable String path,
            FormToken token,
            @RequestParam(defaultValue = "back") String to,
            @RequestParam(required = false) @Nullable Integer at,
            HttpServletRequest request,
            Model model) {
        Question question = question(path);
        Draft draft = drafts.find(token).orElse(Draft.empty());
        Answer given = given(question, draft, at);
        Map<String, String> fields = Typed.fields(given, request);
        Answer form = Typed.read(given, fields);
        Map<String, String> typed = form.equals(given) ? Map.of() : fields;
        Draft left = draft.leaving(question, typed);
        if (left.unfinished().isTooLong()) {
            BindingResult errors = new BeanPropertyBindingResult(form, "form");
            errors.reject("intake.left.too-long", new Object[] {Unfinished.MOST}, null);
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            return pages.answer(question, token, form, errors, model);
        }
        if (!left.equals(draft)) {
            submissions.answer(token, before -> before.leaving(question, typed), pages.source());
        }
        return QuestionPages.away(question, draft, to);
    }

    /** Of the bodies only those found, where some were looked for. */
    private String show(Question question, FormToken token, Draft draft, String words, Model model) {
        String view = pages.show(question, token, draft, model);
        if (question == Question.BODY && !words.isBlank()) {
            String sought = words.substring(0, Math.min(LONGEST_SEARCH, words.length()));
            model.addAttribute("words", sought);
            model.addAttribute("options", directory.takingPartByRegion(QuestionPages.language(), sought));
        }
        return view;
    }

    private static Answer given(Question question, Draft draft, @Nullable Integer at) {
        return Answer.given(question, draft, QuestionPages.language().getLanguage(), at);
    }

    private static Question question(String path) {
        return Question.at(path).orElseThrow(() -> new NotFound("question"));
    }
}
