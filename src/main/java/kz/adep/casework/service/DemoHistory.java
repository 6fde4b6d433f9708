package kz.adep.casework.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.complaint.OwnComplaints;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;

/** What became of the invented cases, act by act, each on its day and by the rules of the case. */
@Component
class DemoHistory {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Terms terms;
    private final OwnComplaints complaints;
    private final AuditTrail trail;

    DemoHistory(CaseFiles files, CaseContents contents, Terms terms, OwnComplaints complaints, AuditTrail trail) {
        this.files = files;
        this.contents = contents;
        this.terms = terms;
        this.complaints = complaints;
        this.trail = trail;
    }

    /** A decision that lies before the head, and the day on which he agrees. */
    record Proposal(UUID id, LocalDate day) {}

    Optional<Proposal> tell(Registered registered, DemoPlan.Planned planned, DemoPlan plan) {
        DemoStories.Story story = planned.story();
        CaseFile file = files.get(registered.id());
        LocalDate today = plan.today();
        if (!file.registeredOn().isBefore(today)) {
            return Optional.empty();
        }
        if (file.kind() == CaseKind.CONSULTATION) {
            advise(file, story, plan);
            return Optional.empty();
        }
        LocalDate end = planned.open() ? today : end(file, plan);
        if (end.isBefore(today)) {
            return close(file, story, plan, end);
        }
        leaveOpen(file, story, plan);
        return Optional.empty();
    }

    void approve(Proposal proposal) {
        CaseFile file = files.get(proposal.id());
        file.approve(account(), proposal.day());
        terms.closed(file);
        contents.answer(proposal.id()).ifPresent(answer -> answer.send(proposal.day()));
        record(file, "casework.approved", proposal.day());
    }

    /** About one in twelve is closed late. */
    private static LocalDate end(CaseFile file, DemoPlan plan) {
        LocalDate due = file.due().orElse(file.registeredOn().plusDays(21));
        if (plan.chance(0.09)) {
            return plan.workingDay(due.plusDays(plan.between(1, 9)));
        }
        LocalDate end = plan.workingDay(file.registeredOn().plusDays(plan.between(3, 20)));
        return end.isAfter(due) ? due : end;
    }

    private void advise(CaseFile file, DemoStories.Story story, DemoPlan plan) {
        LocalDate day = plan.workingDay(file.registeredOn());
        file.takeUp(account());
        file.recordAdvice(story.topic(), story.norm(), plan.between(2, 12) * 5);
        decide(file, story, plan, Outcome.EXPLAINED, day.isAfter(plan.today()) ? file.registeredOn() : day);
    }

    private Optional<Proposal> close(CaseFile file, DemoStories.Story story, DemoPlan plan, LocalDate end) {
        takeUp(file, plan);
        if (file.hasCode() && plan.chance(0.04)) {
            file.withdraw(end);
            terms.closed(file);
            record(file, "casework.withdrawn", end);
            return Optional.empty();
        }
        if (plan.chance(0.3)) {
            ask(file, story, plan, true);
        }
        Outcome wanted = outcome(file, story, plan);
        Outcome outcome = complaints.allow(file, wanted) ? wanted : Outcome.FORWARDED;
        decide(file, story, plan, outcome, end);
        return outcome.needsApproval() ? Optional.of(new Proposal(file.getId(), end)) : Optional.empty();
    }

    private void leaveOpen(CaseFile file, DemoStories.Story story, DemoPlan plan) {
        if (plan.chance(0.35)) {
            return;
        }
        takeUp(file, plan);
        contents.add(CaseMessage.note(file, plan.stories().note(story), plan.at(begun(file, plan), 11, 17), account()));
        record(file, "casework.noted", begun(file, plan));
        if (file.isAnonymous() && plan.chance(0.5)) {
            decide(file, story, plan, Outcome.TERMINATED, begun(file, plan));
        } else if (plan.chance(0.4)) {
            ask(file, story, plan, false);
        } else if (plan.chance(0.4)) {
            draft(file, plan.stories().answer(story, outcomes(story).get(0)), begun(file, plan));
        }
    }

    private void takeUp(CaseFile file, DemoPlan plan) {
        file.takeUp(account());
        terms.takenUp(file);
        record(file, "casework.taken-up", begun(file, plan));
    }

    private void ask(CaseFile file, DemoStories.Story story, DemoPlan plan, boolean answered) {
        if (!file.hasCode() || story.question() == null || story.reply() == null) {
            return;
        }
        LocalDate day = begun(file, plan);
        file.awaitApplicant();
        contents.add(CaseMessage.toApplicant(file, story.question(), plan.at(day, 10, 12), account()));
        record(file, "casework.asked", day);
        if (answered) {
            file.applicantWrote();
            contents.add(CaseMessage.fromApplicant(
                    UUID.randomUUID(), file, story.reply(), plan.at(day, 14, 20), Optional.empty()));
        }
    }

    private static Outcome outcome(CaseFile file, DemoStories.Story story, DemoPlan plan) {
        if (file.isAnonymous() && plan.chance(0.5)) {
            return Outcome.TERMINATED;
        }
        if (!file.withheld() && plan.chance(0.13)) {
            return plan.chance(0.6) ? Outcome.FORWARDED : Outcome.NOTED;
        }
        List<Outcome> outcomes = outcomes(story);
        return plan.chance(0.6) ? outcomes.get(0) : outcomes.get(outcomes.size() - 1);
    }

    private static List<Outcome> outcomes(DemoStories.Story story) {
        return story.answers().keySet().stream().sorted().toList();
    }

    private void decide(CaseFile file, DemoStories.Story story, DemoPlan plan, Outcome outcome, LocalDate day) {
        CaseAnswer answer = draft(file, plan.stories().answer(story, outcome), day);
        if (outcome == Outcome.FORWARDED) {
            file.forward(day);
        } else {
            file.decide(outcome, day);
        }
        if (!file.stage().isOpen()) {
            answer.send(day);
            terms.closed(file);
        }
        record(file, CaseWork.decided(outcome), day);
    }

    private CaseAnswer draft(CaseFile file, String text, LocalDate day) {
        CaseAnswer answer = new CaseAnswer(file, text, account());
        contents.add(answer);
        record(file, "casework.answer.drafted", day);
        return answer;
    }

    /** The first working day after the registration, or today. */
    private static LocalDate begun(CaseFile file, DemoPlan plan) {
        LocalDate day = plan.workingDay(file.registeredOn().plusDays(1));
        return day.isAfter(plan.today()) ? plan.today() : day;
    }

    private void record(CaseFile file, String action, LocalDate day) {
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld())
                .with(CaseEvent.DAY, day));
    }

    private static UUID account() {
        return ActingScope.current().account();
    }
}
