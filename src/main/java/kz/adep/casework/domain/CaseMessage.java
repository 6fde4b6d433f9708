package kz.adep.casework.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to or from the applicant, or a note that stays inside. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseMessage {

    /** Who a message is for. */
    public enum Kind {
        TO_APPLICANT,
        FROM_APPLICANT,
        NOTE
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String body;
    private Instant writtenAt;
    private @Nullable UUID author;

    /** For JPA. */
    protected CaseMessage() {}

    private CaseMessage(CaseFile file, Kind kind, String body, Instant writtenAt, @Nullable UUID author) {
        this(UUID.randomUUID(), file, kind, body, writtenAt, author);
    }

    private CaseMessage(UUID id, CaseFile file, Kind kind, String body, Instant writtenAt, @Nullable UUID author) {
        if (body.isBlank()) {
            throw new IllegalArgumentException("a message has words");
        }
        this.id = id;
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.kind = kind;
        this.body = body;
        this.writtenAt = writtenAt;
        this.author = author;
    }

    /**
     * Kept to the hour, like all that applicants do: by the trail the exact time of one is that of his neighbour. Not
     * before what it answers, else the two would change places.
     *
     * @param id of this message alone: sent twice it is one
     */
    public static CaseMessage fromApplicant(
            UUID id, CaseFile file, String body, Instant now, Optional<Instant> answered) {
        Instant hour = RegisterEntry.coarse(now, true);
        Instant after = answered.map(before -> before.plus(1, ChronoUnit.MICROS))
                .filter(hour::isBefore)
                .orElse(hour);
        return new CaseMessage(id, file, Kind.FROM_APPLICANT, body, after, null);
    }

    public static CaseMessage toApplicant(CaseFile file, String body, Instant now, @Nullable UUID author) {
        return new CaseMessage(file, Kind.TO_APPLICANT, body, now, author);
    }

    public static CaseMessage note(CaseFile file, String body, Instant now, @Nullable UUID author) {
        return new CaseMessage(file, Kind.NOTE, body, now, author);
    }

    /** The same in the case of the body it was forwarded to, where its author is not known. */
    public CaseMessage forwardedTo(CaseFile received) {
        return new CaseMessage(received, kind, body, writtenAt, null);
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<UUID> author() {
        return Optional.ofNullable(author);
    }
}
