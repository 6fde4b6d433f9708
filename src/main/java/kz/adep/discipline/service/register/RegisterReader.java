package kz.adep.discipline.service.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.register.CauseRecommendation;
import kz.adep.discipline.domain.register.ConductRegisters;
import kz.adep.discipline.domain.register.ImposedSanction;
import kz.adep.discipline.domain.register.InfluenceMeasure;
import kz.adep.discipline.service.LawBook;
import kz.adep.discipline.service.LawWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the registers of the track. */
@Service
@Transactional(readOnly = true)
public class RegisterReader {

    private final ConductRegisters registers;
    private final Proceedings proceedings;
    private final LawBook book;
    private final Clock clock;

    RegisterReader(ConductRegisters registers, Proceedings proceedings, LawBook book, Clock clock) {
        this.registers = registers;
        this.proceedings = proceedings;
        this.book = book;
        this.clock = clock;
    }

    /** A sanction with the number of its proceeding. */
    public record SanctionLine(ImposedSanction sanction, ImposedSanction.State state, String number) {}

    public List<SanctionLine> sanctions() {
        return registers.sanctions().stream().map(this::line).toList();
    }

    public SanctionLine sanction(UUID id) {
        return line(registers.sanction(id));
    }

    public List<InfluenceMeasure> measures() {
        return registers.measures();
    }

    public List<CauseRecommendation> recommendations(boolean overdue) {
        return registers.recommendations().stream()
                .filter(sent -> !overdue || sent.isOverdueOn(today()))
                .toList();
    }

    /** Those that a case gave rise to. */
    public List<CauseRecommendation> recommendationsOf(UUID caseId) {
        return registers.recommendationsOf(caseId);
    }

    public CauseRecommendation recommendation(UUID id) {
        return registers.recommendation(id);
    }

    public LawWords words() {
        return new LawWords(book.read());
    }

    public List<ConductEntry> measuresOfTheLaw() {
        return book.read().list(Catalogue.MEASURE, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private SanctionLine line(ImposedSanction sanction) {
        return new SanctionLine(
                sanction,
                sanction.stateOn(today()),
                proceedings.get(sanction.proceedingId()).number());
    }
}
