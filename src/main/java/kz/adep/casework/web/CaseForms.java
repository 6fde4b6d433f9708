package kz.adep.casework.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Outcome;
import kz.adep.casework.Topic;
import kz.adep.casework.service.CaseView;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.desk.CaseDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The small forms of the page of a case; each has fields of its own, because all stand on one page. */
final class CaseForms {

    private static final int LONG = 20_000;
    private static final String REQUIRED = "{platform.required}";
    private static final String TOO_LONG = "{casework.too-long}";

    private CaseForms() {}

    record Letter(
            @NotBlank(message = REQUIRED) @Size(max = LONG, message = TOO_LONG) @Nullable
            String message,

            @Nullable Boolean question) {

        boolean isQuestion() {
            return Boolean.TRUE.equals(question);
        }

        Letter with(String text) {
            return new Letter(under(message, text), question);
        }
    }

    record Note(
            @NotBlank(message = REQUIRED) @Size(max = LONG, message = TOO_LONG) @Nullable
            String note) {}

    record Draft(
            @NotBlank(message = REQUIRED) @Size(max = LONG, message = TOO_LONG) @Nullable
            String answer,

            int version) {

        Draft with(String text) {
            return new Draft(under(answer, text), version);
        }
    }

    record Advice(
            @Nullable Topic topic,
            @Size(max = 500, message = TOO_LONG) @Nullable String norm,

            @Min(value = 1, message = "{casework.advice.minutes.range}")
            @Max(value = 1440, message = "{casework.advice.minutes.range}")
            @Nullable
            Integer minutes,

            @Nullable Topic seenTopic,
            @Nullable String seenNorm,
            @Nullable Integer seenMinutes) {

        /** What stood there when the page was opened. */
        CaseWork.Advised seen() {
            return new CaseWork.Advised(
                    seenTopic, seenNorm == null || seenNorm.isBlank() ? null : seenNorm, seenMinutes);
        }

        CaseWork.Advised now() {
            return new CaseWork.Advised(topic, cited(), minutes);
        }

        @Nullable
        String cited() {
            return norm == null || norm.isBlank() ? null : norm;
        }
    }

    record Handover(@NotNull(message = REQUIRED) @Nullable UUID colleague) {}

    record Decision(
            @NotNull(message = REQUIRED) @Nullable Outcome outcome,
            @Nullable Integer version) {

        Outcome chosen() {
            return Objects.requireNonNull(outcome);
        }

        /** Of the answer that was read; none was, unless the page of confirmation says so. */
        int readVersion() {
            return Objects.requireNonNullElse(version, -1);
        }

        String notice() {
            boolean submitted = outcome != null && outcome.needsApproval();
            return submitted ? "casework.decision.submitted" : "casework.decision.done";
        }
    }

    record Return(
            @NotBlank(message = REQUIRED) @Size(max = LONG, message = TOO_LONG) @Nullable
            String reason) {}

    record Unsealing(
            @NotBlank(message = "{casework.unseal.reason.missing}") @Size(max = 500, message = TOO_LONG) @Nullable
            String reason) {}

    private static String under(@Nullable String typed, String text) {
        return typed == null || typed.isBlank() ? text : typed.stripTrailing() + "\n\n" + text;
    }

    /** Which text kept while it was written a form sends for good. */
    static Optional<String> draftOf(String form) {
        return switch (form) {
            case "letter" -> Optional.of("message");
            case "remark" -> Optional.of("note");
            case "draft" -> Optional.of("answer");
            case "sendback" -> Optional.of("reason");
            default -> Optional.empty();
        };
    }

    /** Puts forms beside the one that was sent, with what was being written in them. */
    static void addMissing(Model model, CaseView page, CaseDesk.Opened beside) {
        Map<String, Object> forms = Map.of(
                "letter", new Letter(beside.text("message", ""), false),
                "remark", new Note(beside.text("note", "")),
                "draft",
                        new Draft(
                                beside.text("answer", page.answerText()),
                                beside.version("answer", page.answerVersion())),
                "advice",
                        new Advice(
                                page.file().topic().orElse(null),
                                page.file().norm().orElse(""),
                                page.file().minutes().orElse(null),
                                null,
                                null,
                                null),
                "handover", new Handover(page.file().assignee().orElse(null)),
                "decision", new Decision((Outcome) model.getAttribute("finding"), null),
                "sendback", new Return(beside.text("reason", "")));
        forms.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
    }
}
