package kz.adep.casework.domain.term;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.domain.CaseFile;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a case as it was worked out: the rule with its act and article, and the last edition of the calendar that
 * gives this day. It never moves: what replaces it is a row of its own, and this one stays, cancelled.
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

    /**
     * Their day stands in a letter to the applicant, who relies on it, and the office chose it or acts by it: a calendar
     * that changes later does not move them.
     */
    public static final Set<DeadlineRule.Step> TOLD_BY_DAY = Set.copyOf(
            EnumSet.of(DeadlineRule.Step.CURE, DeadlineRule.Step.HEARING_NOTICE, DeadlineRule.Step.OBJECTION));

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

    private CaseDeadline(CaseDeadline old, LocalDate day, LocalDate setOn, int edition) {
        this.id = UUID.randomUUID();
        this.stateBodyId = old.stateBodyId;
        this.caseId = old.caseId;
        this.step = old.step;
        this.rule = old.rule;
        this.act = old.act;
        this.article = old.article;
        this.setOn = setOn;
        this.startsOn = old.startsOn;
        this.length = old.length;
        this.unit = old.unit;
        this.due = day;
        this.calendarEdition = edition;
        this.cause = Cause.RECOUNTED;
        this.state = State.OPEN;
        this.suspends = old.suspends;
    }

    /** Whether it runs by a calendar that another one replaced, and follows it. */
    public boolean isBehind(WorkingCalendar calendar) {
        return isOpen() && calendarEdition < calendar.edition() && !TOLD_BY_DAY.contains(step);
    }

    /** The last day as a calendar gives it, whatever it was. */
    public LocalDate dueBy(WorkingCalendar calendar) {
        LocalDate eve = startsOn.minusDays(1);
        return unit == DeadlineRule.Unit.WORKING_DAY
                ? calendar.plusWorkingDays(eve, length)
                : calendar.workingDayFrom(eve.plusMonths(length));
    }

    /** Another calendar gives the same day. */
    public void confirmedBy(WorkingCalendar calendar) {
        calendarEdition = calendar.edition();
    }

    /** What takes its place on the day that a calendar gives. */
    public CaseDeadline recounted(WorkingCalendar calendar, LocalDate today) {
        return new CaseDeadline(this, dueBy(calendar), today, calendar.edition());
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
