package kz.adep.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.reporting.ReportState;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The report of one office about one quarter. Only the columns that changed are written, because the Agency may write
 * few of them.
 */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that SQL reads
public class QuarterlyReport implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Column(name = "year", updatable = false)
    private int reportYear;

    @Column(name = "quarter", updatable = false)
    private int quarterNumber;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String templateCode;

    @Column(updatable = false)
    private int templateVersion;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Embedded
    private Narrative narrative;

    @OptimisticLock(excluded = true)
    private Instant computedAt;

    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedAsKk;
    private @Nullable String publishedAsRu;
    private @Nullable String publishedAsEn;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected QuarterlyReport() {}

    public QuarterlyReport(UUID id, int stateBodyId, Quarter quarter, ReportTemplate template, Instant now) {
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.reportYear = quarter.year();
        this.quarterNumber = quarter.number();
        this.revision = 1;
        this.templateCode = template.code();
        this.templateVersion = template.version();
        this.state = ReportState.DRAFT;
        this.narrative = Narrative.empty();
        this.computedAt = now;
    }

    /** Takes over texts written on the given version; on an older one both are shown to their author. */
    public void tell(Narrative texts, int onVersion) {
        requireOpen();
        if (onVersion != version() && !texts.equals(narrative)) {
            throw new StaleEdit(narrative.whole(), version());
        }
        this.narrative = texts;
    }

    public void recomputed(Instant now) {
        requireOpen();
        this.computedAt = now;
    }

    /** The first submission decides whether the report was late. */
    public void submit(Instant now) {
        ReportState submitted = state.moveTo(ReportState.SUBMITTED);
        if (!narrative.tellsSomething()) {
            throw new RuleViolation("reporting.narrative.missing");
        }
        state = submitted;
        submittedAt = now;
        firstSubmittedAt = Objects.requireNonNullElse(firstSubmittedAt, now);
    }

    public void sendBack() {
        state = state.moveTo(ReportState.RETURNED);
    }

    public void accept(Instant now) {
        state = state.moveTo(ReportState.ACCEPTED);
        acceptedAt = now;
    }

    /** Under the name that the body bears now, whatever it is called later. */
    public void publish(LocalizedText name, Instant now) {
        state = state.moveTo(ReportState.PUBLISHED);
        publishedAt = now;
        publishedAsKk = name.kk();
        publishedAsRu = name.ru();
        publishedAsEn = name.en();
    }

    public void requireOpen() {
        if (!state.isOpen()) {
            throw state.refusal();
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public Quarter quarter() {
        return new Quarter(reportYear, quarterNumber);
    }

    public String templateCode() {
        return templateCode;
    }

    public int templateVersion() {
        return templateVersion;
    }

    public ReportState state() {
        return state;
    }

    public Narrative narrative() {
        return narrative;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public Optional<Instant> firstSubmittedAt() {
        return Optional.ofNullable(firstSubmittedAt);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Two of the same moment have an order too, and always the same. */
    public boolean wasPublishedBefore(QuarterlyReport other) {
        return Comparator.comparing((QuarterlyReport report) -> Objects.requireNonNull(report.publishedAt))
                        .thenComparing(QuarterlyReport::getId)
                        .compare(this, other)
                < 0;
    }

    /** The name of the body on the day of publication. */
    public Optional<LocalizedText> publishedAs() {
        return publishedAsKk == null || publishedAsRu == null || publishedAsEn == null
                ? Optional.empty()
                : Optional.of(new LocalizedText(publishedAsKk, publishedAsRu, publishedAsEn));
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
