package kz.adep.casework.service.act;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.ReturnGround;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.domain.term.CaseDeadline.Cause;
import kz.adep.casework.domain.term.CountedTerm;
import kz.adep.casework.service.approval.Challenges;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an appeal lacks of the contents the law asks for (Administrative Procedural Code, article 63): the applicant gets
 * a reasonable time to supply it, in which the term of the answer stands still; when it has passed, it is returned.
 */
@Service
public class Cures {

    private final CaseActs acts;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Alarms alarms;
    private final Challenges challenges;

    Cures(CaseActs acts, Terms terms, Deadlines deadlines, Notices notices, Alarms alarms, Challenges challenges) {
        this.acts = acts;
        this.terms = terms;
        this.deadlines = deadlines;
        this.notices = notices;
        this.alarms = alarms;
        this.challenges = challenges;
    }

    /** The time the form proposes, in working days. */
    @Transactional(readOnly = true)
    public int proposed() {
        return rule().length();
    }

    @Transactional
    public void ask(UUID id, String missing, int workingDays) {
        acts.act(id, "casework.cure.asked", file -> {
            if (file.appealType().isEmpty()) {
                throw new RuleViolation("law.cure.consultation");
            }
            if (terms.open(file, Step.CURE).isPresent()) {
                throw new RuleViolation("law.cure.asked");
            }
            LocalDate today = acts.today();
            DeadlineRule rule = rule().ofLength(workingDays);
            CountedTerm term = CountedTerm.from(today, rule, deadlines.workingDays());
            standStill(file, rule, today);
            file.awaitApplicant();
            terms.add(file, Step.CURE, term);
            String letter = file.isSuspended() ? "law.notice.cure" : "law.notice.cure.running";
            notices.tell(file, notices.words(file, letter, missing, Notices.day(term.due())));
        });
    }

    /** What was missing came on a day: the term runs again from the next. */
    @Transactional
    public void accept(UUID id, LocalDate cameOn) {
        acts.act(id, "casework.cure.accepted", file -> {
            CaseDeadline cure = asked(file);
            if (cameOn.isBefore(cure.givenOn()) || cameOn.isAfter(acts.today())) {
                throw new RuleViolation("law.cure.day");
            }
            cure.done(cameOn);
            terms.cancel(file, Step.RETURN);
            file.applicantWrote();
            if (file.isSuspended()) {
                terms.recount(file, Cause.RESUMED);
                file.due()
                        .ifPresent(
                                due -> notices.tell(file, notices.words(file, "law.notice.resumed", Notices.day(due))));
            }
        });
    }

    /** Returns an appeal with reasons; the applicant may send it again. */
    @Transactional
    public void giveBack(UUID id, ReturnGround ground, String reason) {
        acts.act(id, "casework.returned", file -> {
            challenges.requireNone(file);
            alarms.requireSent(file);
            LocalDate from = ground == ReturnGround.LAPSED ? lapse(file) : returnable(file);
            if (terms.open(file, Step.RETURN).isEmpty()) {
                terms.add(file, Step.RETURN, from);
            }
            notices.tell(file, notices.words(file, "law.notice.returned." + ground, reason));
            terms.done(file, Step.CURE);
            file.giveBack(acts.today());
            file.decided(CaseActs.account());
            terms.closed(file);
        });
    }

    /** The day that has passed without what was asked for. */
    private LocalDate lapse(CaseFile file) {
        LocalDate due = asked(file).due();
        if (!acts.today().isAfter(due)) {
            throw new RuleViolation("law.cure.runs");
        }
        return due;
    }

    /** What cannot be examined as it came is returned within a term from the registration. */
    private static LocalDate returnable(CaseFile file) {
        if (file.appealType().isEmpty()) {
            throw new RuleViolation("law.cure.consultation");
        }
        return file.registeredOn();
    }

    private void standStill(CaseFile file, DeadlineRule rule, LocalDate today) {
        boolean runs = file.due().filter(due -> !today.isAfter(due)).isPresent();
        if (rule.suspends() && runs) {
            terms.cancel(file, Step.ANSWER);
            file.suspend(today);
        }
    }

    private CaseDeadline asked(CaseFile file) {
        return terms.open(file, Step.CURE).orElseThrow(() -> new RuleViolation("law.cure.none"));
    }

    private DeadlineRule rule() {
        return deadlines.rule(Step.CURE, null, acts.today());
    }
}
