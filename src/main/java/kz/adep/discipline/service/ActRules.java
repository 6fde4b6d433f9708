package kz.adep.discipline.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Board;
import kz.adep.discipline.domain.LimitationPause;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingRecords;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.limitation.Limitation;
import kz.adep.discipline.domain.limitation.Pause;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What the law and the calendar demand of an act beside its place in the table of transitions. */
@Component
class ActRules {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ProceedingTerms terms;
    private final ProceedingRecords records;
    private final Proceedings proceedings;
    private final Persons persons;
    private final RegisterDesk registers;

    ActRules(
            ProceedingTerms terms,
            ProceedingRecords records,
            Proceedings proceedings,
            Persons persons,
            RegisterDesk registers) {
        this.terms = terms;
        this.records = records;
        this.proceedings = proceedings;
        this.persons = persons;
        this.registers = registers;
    }

    /** Whether another board is competent than the one of the body: then its information goes there. */
    static boolean goesElsewhere(Proceeding proceeding, MisconductCase of) {
        return proceeding.track().isAtTheAgency() && !of.withheld();
    }

    /** Whether who acts handled the proceeding himself: then another decides the order. */
    boolean isOwnWork(UUID id) {
        UUID account = ActingScope.current().account();
        return records.events(id).stream().anyMatch(event -> event.isWorkOf(account));
    }

    void require(Proceeding proceeding, MisconductCase of, Act act, ConductLaw law) {
        switch (act.move()) {
            case FORWARD -> refuseUnless(goesElsewhere(proceeding, of), "discipline.refusal.own-track");
            case PROPOSE, TAKE_BACK -> refuseUnless(!goesElsewhere(proceeding, of), "discipline.refusal.other-track");
            case REPORT_BACK, CLOSE ->
                refuseUnless(
                        terms.isReportDue(proceeding) == (act.move() == Move.REPORT_BACK),
                        "discipline.refusal.report-back." + act.move());
            case CALL_SITTING -> requireSitting(proceeding, Objects.requireNonNull(act.sittingOn()), law);
            case RECOMMEND -> requireBoard(proceeding, act, law);
            case ORDER -> requireOrder(proceeding, act, law);
            case SUSPEND -> requireKnown(Catalogue.PAUSE, act, law);
            case TAKE_MEASURE -> requireKnown(Catalogue.MEASURE, act, law);
            default -> {}
        }
    }

    /** What an act leaves in the registers; a suspension lets the limitation periods stand still until it ends. */
    void follow(Proceeding proceeding, Act act, ConductLaw law) {
        UUID account = ActingScope.current().account();
        switch (act.move()) {
            case SUSPEND ->
                records.add(new LimitationPause(
                        proceeding, new Pause(Objects.requireNonNull(act.code()), act.day(), null), account));
            case ORDER -> registers.imposed(proceeding, act, law);
            case TAKE_MEASURE -> registers.taken(proceeding, act, persons.unseal(proceeding));
            case RESUME ->
                records.pauses(proceeding.getId()).stream()
                        .filter(pause -> !pause.pause().isOver())
                        .forEach(pause -> pause.end(act.day()));
            default -> {}
        }
    }

    /** Sanctions in the last year, or what the law says, for a misdeed that discredits the service too. */
    List<Proceeding> earlier(Proceeding proceeding, ConductLaw law, LocalDate day) {
        Optional<LocalDate> since = proceeding.offence().code().flatMap(code -> law.repeatedSince(code, day));
        if (since.isEmpty() || !proceeding.offence().isDiscrediting()) {
            return List.of();
        }
        return proceedings.punishedSince(since.get()).stream()
                .filter(other -> !other.getId().equals(proceeding.getId()))
                .filter(other -> other.subject().resembles(proceeding.subject()))
                .toList();
    }

    /** What may be imposed: for the first misdeed, and beside it for a repeated one where an earlier sanction is known. */
    List<ConductEntry> sanctions(Proceeding proceeding, ConductLaw law, LocalDate day) {
        Optional<String> misdeed = proceeding.offence().code();
        List<ConductEntry> first = law.sanctions(misdeed, false, day);
        List<ConductEntry> repeated =
                earlier(proceeding, law, day).isEmpty() ? List.of() : law.sanctions(misdeed, true, day);
        return law.list(Catalogue.SANCTION, day).stream()
                .filter(sanction -> first.contains(sanction) || repeated.contains(sanction))
                .toList();
    }

    private void requireSitting(Proceeding proceeding, LocalDate day, ConductLaw law) {
        LocalDate earliest = terms.earliestSitting(proceeding, law)
                .orElseThrow(() -> new RuleViolation("discipline.refusal.no-calendar"));
        if (day.isBefore(earliest)) {
            throw new RuleViolation(
                    "discipline.refusal.sitting-early",
                    SHORT.format(earliest),
                    SHORT.format(
                            Objects.requireNonNull(proceeding.consideration().acquaintedOn())));
        }
    }

    /** A recommendation that came from a board elsewhere is not for us to check. */
    private static void requireBoard(Proceeding proceeding, Act act, ConductLaw law) {
        if (proceeding.step() == ProceedingStep.FORWARDED) {
            return;
        }
        Board board = act.board();
        if (board == null) {
            throw new RuleViolation("discipline.refusal.board.missing");
        }
        law.board(proceeding.track(), act.day()).ifPresent(board::requireCompetent);
    }

    private void requireOrder(Proceeding proceeding, Act act, ConductLaw law) {
        refuseUnless(!isOwnWork(proceeding.getId()), "discipline.refusal.own-work");
        String sanction = act.sanction();
        if (sanction == null) {
            return;
        }
        if (sanctions(proceeding, law, act.day()).stream()
                .noneMatch(allowed -> allowed.code().equals(sanction))) {
            throw new RuleViolation("discipline.refusal.sanction");
        }
        Limitation limitation = terms.limitation(proceeding, law).orElse(null);
        if (limitation != null && !limitation.allows(act.day())) {
            throw new RuleViolation(
                    "discipline.refusal.limitation",
                    SHORT.format(limitation.lastDay().orElseThrow()));
        }
    }

    private static void requireKnown(Catalogue list, Act act, ConductLaw law) {
        refuseUnless(
                law.find(list, String.valueOf(act.code()), act.day()).isPresent(), "discipline.refusal.unknown-code");
    }

    private static void refuseUnless(boolean fit, String key) {
        if (!fit) {
            throw new RuleViolation(key);
        }
    }
}
