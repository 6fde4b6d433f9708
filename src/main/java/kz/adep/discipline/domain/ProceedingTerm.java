package kz.adep.discipline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.discipline.domain.law.ProceedingRule;
import org.jspecify.annotations.Nullable;

/** A term of a proceeding as it was worked out: the rule with its act and article, and the edition of the calendar. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class ProceedingTerm {

    /** The end of the limitation period stands among the terms, so that it is called to mind like them. */
    public static final String LIMITATION = "LIMITATION";

    /** How a term stands. */
    public enum State {
        OPEN,
        MET,
        MISSED,
        CANCELLED
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID proceedingId;
    private String step;
    private String rule;
    private String act;
    private @Nullable String article;
    private @Nullable String note;
    private LocalDate setOn;
    private LocalDate startsOn;
    private int length;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private LocalDate due;
    private int calendarEdition;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate settledOn;

    /** For JPA. */
    protected ProceedingTerm() {}

    private ProceedingTerm(Proceeding of, String step, String rule, LegalBasis basis, LocalDate event, Count count) {
        this.id = UUID.randomUUID();
        this.stateBodyId = of.stateBodyId();
        this.proceedingId = of.getId();
        this.step = step;
        this.rule = rule;
        this.act = basis.act();
        this.article = basis.article().isEmpty() ? null : basis.article();
        this.setOn = event;
        this.startsOn = event.plusDays(1);
        this.length = count.length();
        this.unit = count.unit();
        this.due = count.due();
        this.calendarEdition = count.edition();
        this.state = State.OPEN;
    }

    /** How long, until when, by which edition of the calendar. */
    private record Count(int length, Unit unit, LocalDate due, int edition) {}

    /** The term of a rule from the day after an event. */
    public ProceedingTerm(Proceeding of, ProceedingRule rule, LocalDate event, WorkingCalendar calendar) {
        this(
                of,
                rule.step().name(),
                rule.code(),
                rule.basis(),
                event,
                new Count(rule.length(), rule.unit(), rule.lastDay(event, calendar), calendar.edition()));
        this.note = rule.note();
    }

    /** What is left of a term that stood still, in working days from the day after; never a day on which it did not run. */
    public ProceedingTerm resumed(Proceeding of, LocalDate stoodStillOn, LocalDate until, WorkingCalendar calendar) {
        LocalDate first = stoodStillOn.isBefore(startsOn) ? startsOn : stoodStillOn;
        int left = calendar.workingDaysBetween(first.minusDays(1), due);
        LegalBasis basis = new LegalBasis(act, article().orElse(""), setOn, null);
        LocalDate last = calendar.plusWorkingDays(until, left);
        ProceedingTerm rest = new ProceedingTerm(
                of, step, rule, basis, until, new Count(left, Unit.WORKING_DAY, last, calendar.edition()));
        rest.note = note;
        return rest;
    }

    /** The limitation period, counted in months and in days by its own arithmetic. */
    public static ProceedingTerm limitation(
            Proceeding of, LegalBasis law, int months, LocalDate from, LocalDate last, int edition) {
        return new ProceedingTerm(of, LIMITATION, LIMITATION, law, from, new Count(months, Unit.MONTH, last, edition));
    }

    /** What had to be done was done, in time or not. */
    public void done(LocalDate day) {
        settle(day.isAfter(due) ? State.MISSED : State.MET, day);
    }

    /** Nothing has to be done any more, or another term stands in place of this one. */
    public void cancel(LocalDate day) {
        settle(State.CANCELLED, day);
    }

    /** It runs no further, for a time or for good; what was missed by then stays missed. */
    public void stop(LocalDate day) {
        settle(day.isAfter(due) ? State.MISSED : State.CANCELLED, day);
    }

    /** Whether a part of it was left when it stopped on a day. */
    public boolean stoppedOn(LocalDate day) {
        return state == State.CANCELLED && day.equals(settledOn) && !day.isAfter(due);
    }

    private void settle(State how, LocalDate day) {
        if (state == State.OPEN) {
            state = how;
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

    public boolean isFor(String wanted) {
        return step.equals(wanted);
    }

    public boolean isLimitation() {
        return isFor(LIMITATION);
    }

    public UUID id() {
        return id;
    }

    public UUID proceedingId() {
        return proceedingId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public String step() {
        return step;
    }

    public LocalDate beganOn() {
        return setOn;
    }

    public LocalDate due() {
        return due;
    }

    public int length() {
        return length;
    }

    public Unit unit() {
        return unit;
    }

    public String act() {
        return act;
    }

    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
