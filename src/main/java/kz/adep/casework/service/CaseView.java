package kz.adep.casework.service;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.domain.Countdown;
import kz.adep.casework.service.act.ActBoard;
import kz.adep.casework.service.term.TermBoard;
import kz.adep.directory.StateBody;
import org.jspecify.annotations.Nullable;

/**
 * A case as an official sees it: never the identities, only that some are sealed.
 *
 * @param receivedAt civil time of the office
 * @param sealed the parts somebody has in the case
 * @param shortened whether there are older messages or events
 * @param names of staff, as far as the caller may know them
 */
public record CaseView(
        CaseFile file,
        StateBody body,
        LocalDateTime receivedAt,
        Countdown countdown,
        TermBoard terms,
        ActBoard acts,
        List<CaseParty.Part> sealed,
        List<CaseMessage> messages,
        @Nullable CaseAnswer answer,
        List<CaseEvent> events,
        Shortened shortened,
        Map<UUID, String> names,
        ZoneId zone) {

    /** Whether more is there than is shown. */
    public record Shortened(int shown, boolean messages, boolean events) {}

    public UUID id() {
        return file.getId();
    }

    public CaseNumber number() {
        return file.number(body.code());
    }

    public boolean isOpen() {
        return file.stage().isOpen();
    }

    /** Open, and not before the head. */
    public boolean isInWork() {
        return isOpen() && !isBeforeHead();
    }

    public boolean isBeforeHead() {
        return file.stage() == Stage.AWAITING_APPROVAL;
    }

    /** Whether nobody has begun with it, so that it can be taken up. */
    public boolean canBeTakenUp() {
        return file.stage().next().contains(Stage.IN_REVIEW) && !isBeforeHead() && !file.isSuspended();
    }

    public boolean hasSealed(String part) {
        return sealed.contains(CaseParty.Part.valueOf(part));
    }

    /** How many persons the case is about, as far as they are named. */
    public long concerned() {
        return sealed.stream().filter(CaseParty.Part.CONCERNED::equals).count();
    }

    public List<Outcome> outcomes() {
        return Outcome.openTo(file.kind()).stream()
                .filter(outcome -> outcome.endsOwnComplaint() || !acts.ownComplaint())
                .toList();
    }

    public int answerVersion() {
        return answer == null ? -1 : answer.version();
    }

    public String answerText() {
        return answer == null ? "" : answer.body();
    }

    /** Whether it ended with an answer that was sent, so that others can be answered alike. */
    public boolean isAnswered() {
        return answer != null
                && answer.sentOn().isPresent()
                && file.outcome().filter(Outcome.byAnswer()::contains).isPresent();
    }

    public LocalDateTime civil(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
