package kz.adep.discipline.service.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.law.ProceedingRule.Step;
import kz.adep.discipline.domain.law.Track;
import kz.adep.discipline.domain.register.CauseRecommendation;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import kz.adep.discipline.domain.register.ConductRegisters;
import kz.adep.discipline.domain.register.ImposedSanction;
import kz.adep.discipline.domain.register.InfluenceMeasure;
import kz.adep.discipline.service.LawBook;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the registers of sanctions, of measures of legal influence and of recommendations on causes. */
@Service
public class RegisterDesk {

    private final ConductRegisters registers;
    private final MeasureSeals seals;
    private final MisconductCases cases;
    private final Deadlines deadlines;
    private final LawBook book;
    private final AuditTrail trail;
    private final Clock clock;

    RegisterDesk(
            ConductRegisters registers,
            MeasureSeals seals,
            MisconductCases cases,
            Deadlines deadlines,
            LawBook book,
            AuditTrail trail,
            Clock clock) {
        this.registers = registers;
        this.seals = seals;
        this.cases = cases;
        this.deadlines = deadlines;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the transaction of the order, which is audited there. */
    public void imposed(Proceeding proceeding, Act order, ConductLaw law) {
        String code = order.sanction();
        if (code != null) {
            ConductEntry sanction =
                    law.find(Catalogue.SANCTION, code, order.day()).orElseThrow();
            registers.add(new ImposedSanction(
                    proceeding,
                    code,
                    order.day(),
                    sanction.inForceUntil(order.day()).orElse(null)));
        }
    }

    /** In the transaction of the act that ends the proceeding with a measure. */
    public void taken(Proceeding proceeding, Act act, PersonalDetails person) {
        registers.add(measure(proceeding.stateBodyId(), String.valueOf(act.code()), act.day(), act.words(), person)
                .of(proceeding));
    }

    /** Without any case: the commissioner takes such measures on his own too. */
    @Transactional
    public void take(String code, LocalDate day, String words, PersonalDetails person) {
        requirePast(day);
        if (book.read().find(Catalogue.MEASURE, code, day).isEmpty()) {
            throw new RuleViolation("discipline.refusal.unknown-code");
        }
        int body = ActingScope.current().stateBody().orElseThrow();
        InfluenceMeasure measure = measure(body, code, day, words, person);
        registers.add(measure);
        trail.record(AuditEvent.of(body, "discipline.measure.recorded", "influence_measure", measure.id()));
    }

    @Transactional
    public void lift(UUID id, String reason) {
        ImposedSanction sanction = registers.sanction(id);
        sanction.lift(reason, account(), LocalDate.now(clock));
        trail.record(AuditEvent.of(sanction.stateBodyId(), "discipline.sanction.lifted", "imposed_sanction", id));
    }

    /** Of a case, or of none; the law gives the addressee a term to reply. */
    @Transactional
    public UUID recommend(@Nullable UUID caseId, String addressee, String words, LocalDate sentOn) {
        requirePast(sentOn);
        MisconductCase of = caseId == null ? null : cases.get(caseId);
        int body = of == null ? ActingScope.current().stateBody().orElseThrow() : of.stateBodyId();
        CauseRecommendation sent = new CauseRecommendation(body, addressee, words, sentOn, account());
        if (of != null) {
            sent.about(of);
        }
        setTerm(sent);
        registers.add(sent);
        trail.record(AuditEvent.of(body, "discipline.recommendation.sent", "cause_recommendation", sent.id())
                .withheld(of != null && of.withheld()));
        return sent.id();
    }

    @Transactional
    public void replied(UUID id, Reply reply, String words, LocalDate day) {
        CauseRecommendation sent = registers.recommendation(id);
        sent.replied(reply, words, day, LocalDate.now(clock));
        trail.record(
                AuditEvent.of(sent.stateBodyId(), "discipline.recommendation.replied", "cause_recommendation", id));
    }

    private void setTerm(CauseRecommendation sent) {
        book.read().rule(Step.REPLY, Track.COMMISSION, sent.sentOn()).ifPresent(rule -> {
            try {
                sent.answerBy(rule.lastDay(sent.sentOn(), deadlines.workingDays()), rule.basis());
            } catch (YearNotLoaded beyondTheCalendar) {
                sent.answerBy(sent.sentOn().plusMonths(rule.length()), rule.basis());
            }
        });
    }

    private InfluenceMeasure measure(int body, String code, LocalDate day, String words, PersonalDetails person) {
        UUID id = UUID.randomUUID();
        return new InfluenceMeasure(id, body, code, day, words, seals.seal(id, person), account());
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("discipline.refusal.future");
        }
    }

    private static UUID account() {
        return ActingScope.current().account();
    }
}
