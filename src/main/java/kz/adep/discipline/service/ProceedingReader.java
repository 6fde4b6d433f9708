package kz.adep.discipline.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingEvent;
import kz.adep.discipline.domain.ProceedingRecords;
import kz.adep.discipline.domain.ProceedingTerm;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductLaw;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads proceedings as officials see them. */
@Service
@Transactional(readOnly = true)
public class ProceedingReader {

    /** As many as a list shows. */
    public static final int SHOWN = 500;

    private final Proceedings proceedings;
    private final ProceedingRecords records;
    private final ProceedingTerms terms;
    private final ActRules rules;
    private final MisconductCases cases;
    private final LawBook book;
    private final StaffNames staff;
    private final Deadlines deadlines;
    private final Clock clock;

    ProceedingReader(
            Proceedings proceedings,
            ProceedingRecords records,
            ProceedingTerms terms,
            ActRules rules,
            MisconductCases cases,
            LawBook book,
            StaffNames staff,
            Deadlines deadlines,
            Clock clock) {
        this.proceedings = proceedings;
        this.records = records;
        this.terms = terms;
        this.rules = rules;
        this.cases = cases;
        this.book = book;
        this.staff = staff;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public MisconductCase complaint(UUID caseId) {
        return cases.get(caseId);
    }

    /** Whether who acts still sees it; a proceeding may be about himself. */
    public boolean isInSight(UUID caseId) {
        return cases.isInSight(caseId);
    }

    public List<ProceedingLine> of(UUID caseId) {
        return lines(proceedings.of(caseId));
    }

    public List<ProceedingLine> list(ProceedingFilter filter) {
        return lines(proceedings.at(filter.steps(), Limit.of(SHOWN))).stream()
                .filter(filter::fits)
                .toList();
    }

    public ProceedingView get(UUID id) {
        Proceeding proceeding = proceedings.get(id);
        MisconductCase of = cases.get(proceeding.caseId());
        ConductLaw law = book.read();
        List<ProceedingEvent> events = records.events(id);
        Set<UUID> accounts = new HashSet<>();
        events.forEach(event -> accounts.add(event.recordedBy()));
        return new ProceedingView(
                proceeding,
                of,
                new LawWords(law),
                moves(proceeding, of),
                events,
                records.terms(id).stream().map(this::line).toList(),
                records.pauses(id),
                terms.limitation(proceeding, law).orElse(null),
                terms.earliestSitting(proceeding, law).orElse(null),
                rules.earlier(proceeding, law, today()),
                staff.names(accounts),
                rules.isOwnWork(id),
                today());
    }

    /** What may be imposed today. */
    public List<ConductEntry> sanctions(UUID id) {
        return rules.sanctions(proceedings.get(id), book.read(), today());
    }

    public ConductLaw law() {
        return book.read();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Move> moves(Proceeding proceeding, MisconductCase of) {
        boolean elsewhere = ActRules.goesElsewhere(proceeding, of);
        boolean report = terms.isReportDue(proceeding);
        return Move.from(proceeding.step()).stream()
                .filter(move -> move != Move.FORWARD || elsewhere)
                .filter(move -> (move != Move.PROPOSE && move != Move.TAKE_BACK) || !elsewhere)
                .filter(move -> move != Move.REPORT_BACK || report)
                .filter(move -> move != Move.CLOSE || !report)
                .filter(move -> move != Move.ORDER || proceeding.canBeOrdered())
                .toList();
    }

    private List<ProceedingLine> lines(List<Proceeding> found) {
        LawWords words = new LawWords(book.read());
        Map<UUID, ProceedingTerm> next = new HashMap<>();
        proceedings.openTerms().forEach(term -> next.putIfAbsent(term.proceedingId(), term));
        return found.stream()
                .map(proceeding -> line(proceeding, words, next.get(proceeding.getId())))
                .toList();
    }

    private ProceedingLine line(Proceeding proceeding, LawWords words, @Nullable ProceedingTerm next) {
        return new ProceedingLine(
                proceeding,
                words.category(proceeding.subject().category()).orElseThrow().label(),
                words.misdeed(proceeding.offence().misdeed())
                        .map(ConductEntry::label)
                        .orElse(null),
                next,
                next != null && next.due().isBefore(today()));
    }

    private ProceedingView.TermLine line(ProceedingTerm term) {
        return new ProceedingView.TermLine(term, term.stateOn(today()), term.isLimitation() ? null : count(term));
    }

    private @Nullable TermCount count(ProceedingTerm term) {
        try {
            return term.count(deadlines.workingDays());
        } catch (YearNotLoaded beyondTheCalendar) {
            return null;
        }
    }
}
