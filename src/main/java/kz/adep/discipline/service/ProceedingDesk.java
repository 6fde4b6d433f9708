package kz.adep.discipline.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.casework.recusal.NamedStaff;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Offence;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingEvent;
import kz.adep.discipline.domain.ProceedingRecords;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens proceedings and moves them on; each act is audited in its own transaction. */
@Service
public class ProceedingDesk {

    private static final String FULL_TIME_COMMISSIONER = "COMMISSIONER";

    private final Proceedings proceedings;
    private final ProceedingRecords records;
    private final MisconductCases cases;
    private final Persons persons;
    private final NamedStaff staff;
    private final ActRules rules;
    private final ProceedingTerms terms;
    private final ProceedingBells bells;
    private final LawBook book;
    private final AuditTrail trail;
    private final Clock clock;

    ProceedingDesk(
            Proceedings proceedings,
            ProceedingRecords records,
            MisconductCases cases,
            Persons persons,
            NamedStaff staff,
            ActRules rules,
            ProceedingTerms terms,
            ProceedingBells bells,
            LawBook book,
            AuditTrail trail,
            Clock clock) {
        this.proceedings = proceedings;
        this.records = records;
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.rules = rules;
        this.terms = terms;
        this.bells = bells;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Refused in the body's own office for a commissioner: the Agency handles what is withheld from the body. Whose account
     * has the name of the person is shut out of the case; for who acts it may be gone afterwards.
     */
    @Transactional
    public UUID open(UUID caseId, NewProceeding opened) {
        MisconductCase of = cases.get(caseId);
        if (opened.category().equals(FULL_TIME_COMMISSIONER) && !of.withheld()) {
            throw new RuleViolation("discipline.refusal.withheld");
        }
        UUID id = UUID.randomUUID();
        NamedStaff.Found named = staff.named(caseId, persons.person(of, opened));
        boolean atTheAgency = of.withheld() || named.toTheAgency();
        ConductLaw law = book.read();
        int ordinal = proceedings.of(caseId).size() + 1;
        Proceeding proceeding = new Proceeding(
                id,
                new Proceeding.Place(of.stateBodyId(), caseId, of.number().toString(), ordinal),
                persons.subject(id, of, opened, law.track(opened.category(), today()), atTheAgency),
                offence(opened, law),
                account(),
                today());
        proceedings.save(proceeding);
        records.add(new ProceedingEvent(
                proceeding, ProceedingEvent.OPENED, opened.knownOn(), opened.facts(), clock.instant(), account()));
        records.flush();
        terms.opened(proceeding, law, !atTheAgency && proceeding.track().isAtTheAgency());
        record(proceeding, of, "discipline.opened");
        staff.shutOut(named);
        return id;
    }

    /** Decided by the head or deputy: see {@link Move#isForHead()}. */
    @Transactional
    public void order(UUID id, Act act) {
        if (act.move() != Move.ORDER) {
            throw new IllegalArgumentException("no order: " + act.move());
        }
        go(id, act);
    }

    @Transactional
    public void act(UUID id, Act act) {
        if (act.move().isForHead()) {
            throw new RuleViolation("discipline.refusal.head-only");
        }
        go(id, act);
    }

    private void go(UUID id, Act act) {
        Proceeding proceeding = proceedings.get(id);
        MisconductCase of = cases.get(proceeding.caseId());
        ConductLaw law = book.read();
        proceeding.requireMove(act.move());
        rules.require(proceeding, of, act, law);
        LocalDate before = proceeding.lastActOn();
        proceeding.act(act, account(), today());
        records.add(proceeding, act, clock.instant(), account());
        rules.follow(proceeding, act, law);
        if (act.move() == Move.RESUME) {
            terms.resumed(proceeding, before, act.day());
        }
        terms.acted(proceeding, law, act);
        bells.acted(proceeding, of, act.move());
        record(proceeding, of, "discipline." + act.move().name().toLowerCase(Locale.ROOT));
    }

    /** Opens the seal; the reason stays in the history. */
    @Transactional
    public PersonalDetails unseal(UUID id, String reason) {
        Proceeding proceeding = proceedings.get(id);
        PersonalDetails person = persons.unseal(proceeding);
        records.add(
                new ProceedingEvent(proceeding, ProceedingEvent.UNSEALED, today(), reason, clock.instant(), account()));
        record(proceeding, cases.get(proceeding.caseId()), "discipline.unsealed");
        return person;
    }

    private Offence offence(NewProceeding opened, ConductLaw law) {
        LocalDate day = opened.committedOn();
        String code = opened.misdeed();
        if (code == null) {
            if (!law.list(Catalogue.MISDEED, day).isEmpty()) {
                throw new RuleViolation("discipline.refusal.misdeed");
            }
            return new Offence(null, null, opened.facts(), day, opened.knownOn());
        }
        ConductEntry misdeed = law.find(Catalogue.MISDEED, code, day)
                .orElseThrow(() -> new RuleViolation("discipline.refusal.misdeed"));
        return new Offence(code, misdeed.gravity(), opened.facts(), day, opened.knownOn());
    }

    private void record(Proceeding proceeding, MisconductCase of, String action) {
        trail.record(AuditEvent.of(proceeding.stateBodyId(), action, "proceeding", proceeding.getId())
                .withheld(of.withheld())
                .with("case", Objects.requireNonNull(proceeding.caseId())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID account() {
        return ActingScope.current().account();
    }
}
