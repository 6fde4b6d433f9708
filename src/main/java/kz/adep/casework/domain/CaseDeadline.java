package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.LegalTerm;

/** A term of a case as it was worked out: the rule with its act and article, and the edition of the calendar. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseDeadline {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DeadlineRule.Step step;

    private String rule;
    private String act;
    private String article;
    private LocalDate startsOn;
    private int length;

    @Enumerated(EnumType.STRING)
    private DeadlineRule.Unit unit;

    private LocalDate due;
    private int calendarEdition;

    @Column(name = "current")
    private boolean inForce;

    /** For JPA. */
    protected CaseDeadline() {}

    public static CaseDeadline answer(CaseFile file, LegalTerm term) {
        CaseDeadline deadline = new CaseDeadline();
        DeadlineRule rule = term.rule();
        deadline.id = UUID.randomUUID();
        deadline.stateBodyId = file.stateBodyId();
        deadline.caseId = file.getId();
        deadline.step = DeadlineRule.Step.ANSWER;
        deadline.rule = rule.code();
        deadline.act = rule.basis().act();
        deadline.article = rule.basis().article();
        deadline.startsOn = rule.firstDay(term.registeredOn());
        deadline.length = rule.length();
        deadline.unit = rule.unit();
        deadline.due = term.due();
        deadline.calendarEdition = term.edition();
        deadline.inForce = true;
        return deadline;
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

    public boolean inForce() {
        return inForce;
    }
}
