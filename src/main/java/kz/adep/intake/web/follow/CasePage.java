package kz.adep.intake.web.follow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseKind;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case in the words of the page.
 *
 * @param open whether its applicant may still write and withdraw
 * @param disputable whether its end can be complained of
 */
record CasePage(ApplicantDesk.View view, List<Line> messages, boolean open, boolean disputable) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A message with its day: the hour says nothing to its reader, and of an anonymous writer nobody shall know it. */
    record Line(UUID id, boolean fromApplicant, String body, LocalDate day) {}

    static CasePage of(ApplicantDesk.View view, ZoneId zone) {
        return new CasePage(
                view,
                view.messages().stream()
                        .map(message -> new Line(
                                message.id(),
                                message.fromApplicant(),
                                message.body(),
                                LocalDate.ofInstant(message.writtenAt(), zone)))
                        .toList(),
                view.stage().isOpen(),
                isDecided(view.outcome()) && view.kind() != CaseKind.CONSULTATION);
    }

    private static boolean isDecided(@Nullable Outcome outcome) {
        return outcome != null && outcome.isDecision();
    }

    public String body(Locale language) {
        return view.body().in(language);
    }

    /** Whose act an answer is; of what is kept from the body that is the Agency. */
    public String handledBy(Locale language) {
        return view.handledBy().in(language);
    }

    /** What the names of texts end with where the Agency handles it. */
    public String by() {
        return view.withheld() ? ".agency" : "";
    }

    /** The same for what comes next: where nobody knows the body yet, the Agency finds it out first. */
    public String next() {
        return view.unplaced() == NewCase.Unplaced.OPEN && view.stage() == Stage.REGISTERED ? ".unplaced" : by();
    }

    /** What the name of the text ends with that tells of what was missing: still awaited, too late, or sent. */
    public String cure() {
        if (replied()) {
            return view.suspended() ? ".replied" : ".replied.running";
        }
        return view.awaited().lapsed() ? ".lapsed" : "";
    }

    /** Whether what is missing is told of: what lies before the head waits for him first. */
    public boolean cures() {
        return view.awaited().cure() != null && view.stage() != Stage.AWAITING_APPROVAL;
    }

    /**
     * Whether the applicant wrote since the letter that asks for what is missing and names the day. The stage alone does
     * not tell it: the case goes on without him too, as when the head sends it back.
     */
    public boolean replied() {
        LocalDate cure = view.awaited().cure();
        if (cure == null || view.stage() == Stage.AWAITING_APPLICANT) {
            return false;
        }
        String day = cure.format(SHORT);
        boolean wrote = false;
        for (Line message : messages) {
            boolean asked = !message.fromApplicant() && message.body().contains(day);
            wrote = !asked && (wrote || message.fromApplicant());
        }
        return wrote;
    }

    public boolean advice() {
        return view.kind() == CaseKind.CONSULTATION;
    }
}
