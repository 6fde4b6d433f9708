package kz.adep.intake.web.apply;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.adep.casework.Applicant;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Alarm;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.domain.Question;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.Submissions;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.shared.LocalizedText;
import kz.adep.vault.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Shows the page of a question and takes its answer: kept, and on to what is still open. */
@Component
class QuestionPages {

    static final String BEGIN = "redirect:/apply";
    /** Where the way back leads who sent his form. */
    static final String RECEIPT = "redirect:/apply/receipt";

    private static final String CHECK = "/apply/check";
    private static final String CONCERNED = "redirect:/apply/concerned?at=";

    private final Drafts drafts;
    private final Submissions submissions;
    private final Directory directory;
    private final Sources sources;

    QuestionPages(Drafts drafts, Submissions submissions, Directory directory, Sources sources) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.directory = directory;
        this.sources = sources;
    }

    /**
     * What stands around the fields of a question.
     *
     * @param path its place in the address and in the names of its texts
     * @param variant what the names of its title and hint end with
     */
    record Page(String path, String variant, int number, int of) {}

    String show(Question question, FormToken token, Draft draft, Model model) {
        List<Question> asked = Question.of(draft);
        model.addAttribute("token", token.text());
        model.addAttribute(
                "page", new Page(question.path(), variant(question, draft), asked.indexOf(question) + 1, asked.size()));
        model.addAttribute("options", options(question, draft));
        model.addAttribute("unsent", unsent(question));
        model.addAttribute("left", left(question));
        model.addAttribute("begun", !draft.equals(Draft.empty()));
        model.addAttribute("lost", draft.hasLostDocuments());
        model.addAttribute("sender", draft.sender());
        model.addAttribute("advice", draft.matter() == Matter.ADVICE);
        return "intake/question/" + question.path();
    }

    private static String variant(Question question, Draft draft) {
        return switch (question) {
            case STORY -> draft.matter() == Matter.ADVICE ? ".advice" : "";
            case HEAD -> draft.isUnplaced() ? ".unplaced" : "";
            default -> "";
        };
    }

    /** Keeps the answer and leads to the page of the person wanted, or of one more. */
    String another(@Nullable Integer wanted, FormToken token, Answer.Person answer, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return answer(Question.CONCERNED, token, answer, errors, model);
        }
        Draft draft = submissions.answer(token, taking(Question.CONCERNED, answer), source());
        return CONCERNED + (wanted == null ? draft.persons().size() : answer.before(wanted));
    }

    /** Takes back a person who was named; the one just typed stays, and his page. */
    String without(int removed, FormToken token, Answer.Person typed, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return answer(Question.CONCERNED, token, typed, errors, model);
        }
        Answer.Person kept = typed.after(removed);
        submissions.answer(
                token, before -> taking(Question.CONCERNED, kept).apply(before.without(removed)), source());
        return CONCERNED + kept.place();
    }

    String answer(Question question, FormToken token, Answer answer, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("failed", true);
            return show(question, token, drafts.find(token).orElse(Draft.empty()), model);
        }
        return "redirect:" + next(submissions.answer(token, taking(question, answer), source()));
    }

    Source source() {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return sources.of(request.getRequest().getRemoteAddr());
    }

    /** What stood on the page unfinished is answered with it. */
    private static UnaryOperator<Draft> taking(Question question, Answer answer) {
        return draft -> answer.applyTo(draft).leaving(question, Map.of());
    }

    static String next(Draft draft) {
        return draft.nextQuestion().map(QuestionPages::address).orElse(CHECK);
    }

    /** Who changes one answer of a complete draft goes back to where he came from. */
    private static String back(Question question, Draft draft) {
        return draft.isComplete()
                ? CHECK
                : question.before(draft).map(QuestionPages::address).orElse("/apply");
    }

    String leave(Question question, FormToken token, String to) {
        return away(question, drafts.find(token).orElse(Draft.empty()), to);
    }

    /** Where the way leads of who leaves a question without an answer. */
    static String away(Question question, Draft draft, String to) {
        return switch (to) {
            case "sight" -> "redirect:/sight?from=" + address(question);
            case "later" -> "forward:/apply/later";
            default -> "redirect:" + back(question, draft);
        };
    }

    private static String address(Question question) {
        return "/apply/" + question.path();
    }

    /** Where the language is changed with what is typed: documents are taken in, as they cannot come back. */
    private static String unsent(Question question) {
        return address(question) + (question == Question.DOCUMENTS ? "/more" : "/unsent");
    }

    /** Where to leave it by: documents are taken in here too. */
    private static String left(Question question) {
        return address(question) + (question == Question.DOCUMENTS ? "/more" : "/left");
    }

    private List<?> options(Question question, Draft draft) {
        return switch (question) {
            case SENDER -> List.of(Applicant.Kind.values());
            case IDENTITY -> List.of(Applicant.Identity.values());
            case MATTER -> Matter.openTo(Objects.requireNonNullElse(draft.sender(), Applicant.Kind.CITIZEN));
            case DANGER -> List.of(Alarm.values());
            case CONTESTED, HEAD -> List.of(true, false);
            case BODY -> directory.takingPartByRegion(language());
            case LANGUAGE -> LocalizedText.LANGUAGES;
            case DOCUMENTS -> draft.enclosed();
            case CONCERNED -> draft.persons();
            case STORY, DETAILS -> List.of();
        };
    }

    static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
