package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;

/** What of a case stays as it came in: whose it is, from whom, when, and what it says. */
@MappedSuperclass
public abstract class ReceivedCase {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Sender sender;

    private boolean withheld;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NewCase.@Nullable Unplaced unplaced;

    @Embedded
    private RegisterEntry entry;

    private String subject;
    private String narrative;

    @Embedded
    private WrappedKey key;

    /** Who does not see it; changed by functions of the database, because the change hides the row from its writer. */
    @Column(updatable = false)
    private UUID[] shutOut;

    @Column(insertable = false, updatable = false)
    private @Nullable Integer formerYear;

    @Column(insertable = false, updatable = false)
    private @Nullable Integer formerNumber;

    /** For JPA. */
    protected ReceivedCase() {}

    ReceivedCase(UUID id, NewCase newCase, WrappedKey key, LocalDate registeredOn, int registerNumber) {
        this.id = id;
        this.stateBodyId = newCase.stateBodyId();
        this.channel = newCase.channel();
        this.sender = new Sender(newCase.applicant());
        this.withheld = newCase.withheld();
        this.unplaced = newCase.unplaced();
        this.entry = new RegisterEntry(
                RegisterEntry.coarse(newCase.receivedAt(), newCase.isKeptToTheHour()), registeredOn, registerNumber);
        this.subject = newCase.subject();
        this.narrative = newCase.narrative();
        this.key = key;
        this.shutOut = new UUID[0];
    }

    /** Before it is stored: for these accounts it never exists. */
    public void keepFrom(Collection<UUID> accounts) {
        this.shutOut = accounts.toArray(UUID[]::new);
    }

    public Set<UUID> shutOut() {
        return Set.of(shutOut);
    }

    public UUID getId() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public Channel channel() {
        return channel;
    }

    public Sender sender() {
        return sender;
    }

    public String language() {
        return sender.language();
    }

    public boolean isAnonymous() {
        return sender.isAnonymous();
    }

    public boolean withheld() {
        return withheld;
    }

    /** Whether its sender did not know the body, and of whom it tells. */
    public Optional<NewCase.Unplaced> unplaced() {
        return Optional.ofNullable(unplaced);
    }

    public CaseNumber number(String bodyCode) {
        return new CaseNumber(bodyCode, entry.year(), withheld, entry.number());
    }

    /** The number it had in the register of the body before it was withheld from it. */
    public Optional<CaseNumber> formerNumber(String bodyCode) {
        return formerYear == null || formerNumber == null
                ? Optional.empty()
                : Optional.of(new CaseNumber(bodyCode, formerYear, false, formerNumber));
    }

    public Instant receivedAt() {
        return entry.receivedAt();
    }

    public LocalDate registeredOn() {
        return entry.registeredOn();
    }

    public String subject() {
        return subject;
    }

    public String narrative() {
        return narrative;
    }

    public WrappedKey key() {
        return key;
    }
}
