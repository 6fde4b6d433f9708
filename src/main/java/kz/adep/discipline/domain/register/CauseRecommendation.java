package kz.adep.discipline.domain.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.LegalBasis;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A recommendation on the causes and conditions of misconduct, which its addressee answers in time. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CauseRecommendation {

    /** What the addressee answered. */
    public enum Reply {
        IMPLEMENTED,
        PARTLY,
        REFUSED
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private @Nullable UUID caseId;
    private @Nullable String caseNumber;
    private String addressee;
    private String words;
    private LocalDate sentOn;
    private @Nullable LocalDate due;
    private @Nullable String act;
    private @Nullable String article;
    private @Nullable LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Reply reply;

    private @Nullable String replyWords;
    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected CauseRecommendation() {}

    public CauseRecommendation(int stateBodyId, String addressee, String words, LocalDate sentOn, UUID by) {
        this.id = UUID.randomUUID();
        this.stateBodyId = stateBodyId;
        this.addressee = addressee;
        this.words = words;
        this.sentOn = sentOn;
        this.recordedBy = by;
    }

    public CauseRecommendation about(MisconductCase of) {
        this.caseId = of.id();
        this.caseNumber = of.number().toString();
        return this;
    }

    /** Until when the law wants a reply; without a rule there is no day. */
    public void answerBy(LocalDate day, LegalBasis basis) {
        this.due = day;
        this.act = basis.act();
        this.article = basis.article();
    }

    public void replied(Reply answer, String text, LocalDate day, LocalDate today) {
        if (reply != null) {
            throw new RuleViolation("discipline.refusal.replied");
        }
        if (day.isBefore(sentOn) || day.isAfter(today)) {
            throw new RuleViolation("discipline.refusal.reply-day");
        }
        this.reply = answer;
        this.replyWords = text;
        this.repliedOn = day;
    }

    public boolean isOverdueOn(LocalDate day) {
        return reply == null && due != null && day.isAfter(due);
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public String addressee() {
        return addressee;
    }

    public String words() {
        return words;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Optional<String> act() {
        return Optional.ofNullable(act);
    }

    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    public Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    public Optional<String> replyWords() {
        return Optional.ofNullable(replyWords);
    }

    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }
}
