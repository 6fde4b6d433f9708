package kz.adep.casework.domain.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;

/** What a reporter answered, kept with the hour and nothing else that could tell who he is. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseCheckIn {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private short day;

    @Enumerated(EnumType.STRING)
    private Harm harm;

    private String words;

    @Enumerated(EnumType.STRING)
    private Reader reader;

    private String number;
    private Instant answeredAt;

    /** For JPA. */
    protected CaseCheckIn() {}

    public CaseCheckIn(CaseFile file, CaseNumber number, int day, Harm harm, String words, Reader reader, Instant now) {
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.day = (short) day;
        this.harm = harm;
        this.words = words;
        this.reader = reader;
        this.number = number.toString();
        this.answeredAt = now.truncatedTo(ChronoUnit.HOURS);
    }

    /** Whether it is this answer, sent once more. */
    public boolean says(Harm what, String more, Reader to) {
        return harm == what && words.equals(more) && reader == to;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public UUID caseId() {
        return caseId;
    }

    public int day() {
        return day;
    }

    public Harm harm() {
        return harm;
    }

    public String words() {
        return words;
    }

    public Reader reader() {
        return reader;
    }

    public String number() {
        return number;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
