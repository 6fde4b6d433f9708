package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.vault.WrappedKey;

/** What of a case stays as it came in: whose it is, from whom, when, and what it says. */
@MappedSuperclass
public abstract class ReceivedCase {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Sender sender;

    private boolean withheld;

    @Embedded
    private RegisterEntry entry;

    private String subject;
    private String narrative;

    @Embedded
    private WrappedKey key;

    /** For JPA. */
    protected ReceivedCase() {}

    ReceivedCase(UUID id, NewCase newCase, WrappedKey key, LocalDate registeredOn, int registerNumber) {
        this.id = id;
        this.stateBodyId = newCase.stateBodyId();
        this.kind = newCase.kind();
        this.channel = newCase.channel();
        this.sender = new Sender(newCase.applicant());
        this.withheld = newCase.withheld();
        this.entry = new RegisterEntry(
                RegisterEntry.coarse(newCase.receivedAt(), newCase.applicant().isAnonymous()),
                registeredOn,
                registerNumber);
        this.subject = newCase.subject();
        this.narrative = newCase.narrative();
        this.key = key;
    }

    public UUID getId() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public CaseKind kind() {
        return kind;
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

    public CaseNumber number(String bodyCode) {
        return new CaseNumber(bodyCode, entry.year(), withheld, entry.number());
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
