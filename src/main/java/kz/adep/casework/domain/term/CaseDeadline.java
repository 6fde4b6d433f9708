package kz.adep.casework.domain.term;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.domain.CaseFile;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a case as it was worked out: the rule with its act and article, and the edition of the calendar. It never
 * moves: what replaces it is a row of its own, and this one stays, cancelled.
 */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseDeadline {

    /** How a term stands. */
    public enum State {
        OPEN,
        MET,
        MISSED,
        CANCELLED
    }

    /** Why a term came to be. */
    public enum Cause {
        REGISTERED,
        RECLASSIFIED,
        EXTENDED,
        SUSPENDED,
        RESUMED,
        RECOUNTED,
        /** Something happened that the law times by itself. */
        EVENT
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DeadlineRule.Step step;

    private String rule;
    private String act;
    private String article;
    private LocalDate setOn;
    private LocalDate startsOn;
    private int length;

    @Enumerated(EnumType.STRING)
    private DeadlineRule.Unit unit;

    private LocalDate due;
    private int calendarEdition;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate settledOn;
    private boolean suspends;

    /** For JPA. */
    protected CaseDeadline() {}

    public CaseDeadline(CaseFile file, DeadlineRule.Step step, Cause cause, LocalDate setOn, CountedTerm term) {
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.step = step;
        this.rule = term.rule().code();
        this.act = term.rule().basis().act();
        this.article = term.rule().basis().article();
        this.setOn = setOn;
        this.startsOn = term.startsOn();
        this.length = term.rule().length();
        this.unit = term.rule().unit();
        this.due = term.due();
        this.calendarEdition = term.edition();
        this.cause = cause;
        this.state = State.OPEN;
        this.suspends = term.rule().suspends() && file.isSuspended();
    }

    /** What it did to the term of the answer, if anything; {@code extension} is the rule it was extended by. */
    public Optional<TermEvent> event(DeadlineRule extension) {
        if (cause == Cause.EXTENDED) {
            return Optional.of(new TermEvent.Extended(setOn, extension.ofLength(length)));
        }
        LocalDate until = settledOn;
        return suspends && until != null ? Optional.of(new TermEvent.StoodStill(setOn, until)) : Optional.empty();
    }

    /** What had to be done was done, in time or not. */
    public void done(LocalDate day) {
        if (state == State.OPEN) {
            state = day.isAfter(due) ? State.MISSED : State.MET;
            settledOn = day;
        }
    }

    /** Nothing has to be done any more, or another term stands in place of this one. */
    public void cancel(LocalDate day) {
        if (state == State.OPEN) {
            state = State.CANCELLED;
            settledOn = day;
        }
    }

    /** How it stands on a day: an open term past its day is missed. */
    public State stateOn(LocalDate day) {
        return state == State.OPEN && day.isAfter(due) ? State.MISSED : state;
    }

    public TermCount count(WorkingCalendar calendar) {
        return TermCount.of(startsOn, length, unit, due, calendar);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isFor(DeadlineRule.Step wanted) {
        return step == wanted;
    }

    public UUID id() {
        return id;
    }

    public DeadlineRule.Step step() {
        return step;
    }

    public Cause cause() {
        return cause;
    }

    public LocalDate givenOn() {
        return setOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public int length() {
        return length;
    }

    public DeadlineRule.Unit unit() {
        return unit;
    }

    public LocalDate due() {
        return due;
    }

    public String act() {
        return act;
    }

    public String article() {
        return article;
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
