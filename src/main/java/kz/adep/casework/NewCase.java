package kz.adep.casework;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import kz.adep.calendar.AppealType;
import org.jspecify.annotations.Nullable;

/**
 * A case about to be registered.
 *
 * @param withheld whether it is kept from the body it concerns and handled by the Agency
 * @param appealType the type of the Code that drives the term; absent for a consultation, which has none
 * @param topic of a consultation
 * @param concerned the persons complained about, as far as they are named
 * @param tracking what the applicant follows it by; absent where no code was given out
 * @param claimed danger that the sender tells of, for the office to confirm
 * @param unplaced where the sender does not know the body, so that the Agency finds it out
 */
public record NewCase(
        int stateBodyId,
        boolean withheld,
        CaseKind kind,
        @Nullable AppealType appealType,
        @Nullable Topic topic,
        Channel channel,
        Applicant applicant,
        Instant receivedAt,
        String subject,
        String narrative,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<PersonalDetails> concerned,

        @Nullable Tracking tracking,
        @Nullable Unplaced unplaced,
        @Nullable Claim claimed) {

    /** What the sender says it tells of. */
    public enum Claim {
        CRIME,
        THREAT
    }

    /** Of whom it tells, where the sender does not know the body. */
    public enum Unplaced {
        /** Of others: whichever body is competent handles it. */
        OPEN,
        /** Of the commissioner or the head of that body, which does not see it. */
        KEPT
    }

    /** Hash of the tracking code, and hash of what was sent under it. */
    @SuppressWarnings("ArrayRecordComponent") // two hashes on their way to the database, never compared as a record
    public record Tracking(byte[] codeHash, byte[] submissionHash) {}

    public NewCase {
        if ((kind == CaseKind.CONSULTATION) != (appealType == null)) {
            throw new IllegalArgumentException("a consultation is no appeal, and everything else is one");
        }
        if (subject.isBlank() || narrative.isBlank()) {
            throw new IllegalArgumentException("a case has a subject and a narrative");
        }
        concerned = concerned.stream().filter(person -> !person.isEmpty()).toList();
    }

    /** To a body that is known. */
    public NewCase(
            int stateBodyId,
            boolean withheld,
            CaseKind kind,
            @Nullable AppealType appealType,
            @Nullable Topic topic,
            Channel channel,
            Applicant applicant,
            Instant receivedAt,
            String subject,
            String narrative,
            List<PersonalDetails> concerned,
            @Nullable Tracking tracking) {
        this(
                stateBodyId,
                withheld,
                kind,
                appealType,
                topic,
                channel,
                applicant,
                receivedAt,
                subject,
                narrative,
                concerned,
                tracking,
                null,
                null);
    }

    /** The same kept from the body it is about. */
    public NewCase keptBack() {
        return with(true, receivedAt, unplaced, claimed);
    }

    public NewCase receivedAt(Instant moment) {
        return with(withheld, moment, unplaced, claimed);
    }

    /** The same, received by the Agency in place of a body that the sender does not know. */
    public NewCase unplaced(Unplaced as) {
        return with(true, receivedAt, as, claimed);
    }

    /** The same from a sender who says that it tells of a crime or a threat. */
    public NewCase claiming(@Nullable Claim danger) {
        return with(withheld, receivedAt, unplaced, danger);
    }

    private NewCase with(boolean kept, Instant received, @Nullable Unplaced nowhere, @Nullable Claim danger) {
        return new NewCase(
                stateBodyId,
                kept,
                kind,
                appealType,
                topic,
                channel,
                applicant,
                received,
                subject,
                narrative,
                concerned,
                tracking,
                nowhere,
                danger);
    }
}
