package kz.adep.discipline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;
import kz.adep.discipline.domain.law.CollegialRule;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.law.LimitationRule;
import kz.adep.discipline.domain.law.LimitationRule.Basis;
import kz.adep.discipline.domain.law.MisdeedKind;
import kz.adep.discipline.domain.law.ProceedingRule;
import kz.adep.discipline.domain.law.ProceedingRule.Step;
import kz.adep.discipline.domain.law.SanctionRule;
import kz.adep.discipline.domain.law.Track;
import kz.adep.shared.LocalizedText;
import kz.adep.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A small law on misconduct and proceedings under it, for tests. */
public final class Conduct {

    public static final LocalDate COMMITTED = LocalDate.of(2026, 9, 1);
    public static final LocalDate KNOWN = LocalDate.of(2026, 9, 7);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final LegalBasis BASIS = new LegalBasis("CSL2026", "62", LocalDate.of(2026, 7, 1), null);
    public static final LimitationRule ORDINARY = new LimitationRule(Basis.ORDINARY, 1, 6, BASIS);
    public static final LimitationRule DISCREDITING = new LimitationRule(Basis.DISCREDITING, 3, 12, BASIS);
    public static final CollegialRule COMMISSION = new CollegialRule(Track.COMMISSION, 3, 3, 4, BASIS, null);
    public static final CollegialRule COUNCIL = new CollegialRule(Track.COUNCIL, 7, 2, 3, BASIS, null);

    private Conduct() {}

    public static ConductLaw law() {
        return new ConductLaw(
                List.of(
                        entry(Catalogue.MISDEED, "MINOR", MisdeedKind.MINOR, null, null),
                        entry(Catalogue.MISDEED, "D01", MisdeedKind.DISCREDITING, null, null),
                        entry(Catalogue.MISDEED, "D09", MisdeedKind.DISCREDITING, null, null),
                        entry(Catalogue.SANCTION, "REMARK", null, null, 2),
                        entry(Catalogue.SANCTION, "DEMOTION", null, null, null),
                        entry(Catalogue.SANCTION, "DISMISSAL", null, null, null),
                        entry(Catalogue.CATEGORY, "CORPS_B", null, Track.COMMISSION, null),
                        entry(Catalogue.CATEGORY, "E_1_2", null, Track.COUNCIL, null),
                        entry(Catalogue.CATEGORY, "CORPS_A", null, Track.AGENCY, null)),
                List.of(
                        new SanctionRule("MINOR", "REMARK", null, BASIS, null),
                        new SanctionRule("D01", "DEMOTION", null, BASIS, null),
                        new SanctionRule("D01", "DISMISSAL", 12, BASIS, null),
                        new SanctionRule("D09", "DISMISSAL", null, BASIS, null)),
                List.of(
                        rule("INVESTIGATION", Step.INVESTIGATION, null, 10),
                        rule("CONSIDER", Step.CONSIDER, null, 10),
                        rule("CONSIDER_COUNCIL", Step.CONSIDER, Track.COUNCIL, 20)),
                List.of(ORDINARY, DISCREDITING),
                List.of(COMMISSION, COUNCIL));
    }

    public static Proceeding about(String misdeed, MisdeedKind kind) {
        return new Proceeding(
                UUID.randomUUID(),
                new Proceeding.Place(120, UUID.randomUUID(), "MZ-2026-000001", 1),
                subject("n:a", "n:b"),
                new Offence(misdeed, kind, "Words", COMMITTED, KNOWN),
                UUID.randomUUID(),
                TODAY);
    }

    public static Proceeding minor() {
        return about("MINOR", MisdeedKind.MINOR);
    }

    public static Proceeding discrediting() {
        return about("D01", MisdeedKind.DISCREDITING);
    }

    public static Subject subject(String... hashes) {
        return new Subject("CORPS_B", Track.COMMISSION, new Sealed(new byte[] {1}), hashes);
    }

    /** Brings a proceeding to the recommendation, a day for each step from the one it became known. */
    public static Proceeding recommended(Proceeding proceeding) {
        act(proceeding, Act.of(Move.PROPOSE, KNOWN.plusDays(1), "-").to("Head"));
        act(proceeding, Act.of(Move.INVESTIGATE, KNOWN.plusDays(2), "-"));
        act(proceeding, Act.of(Move.ACQUAINT, KNOWN.plusDays(3), "-"));
        act(proceeding, Act.of(Move.CALL_SITTING, KNOWN.plusDays(4), "-").withSittingOn(KNOWN.plusDays(9)));
        act(
                proceeding,
                Act.of(Move.RECOMMEND, KNOWN.plusDays(9), "-")
                        .found(new Board((short) 5, (short) 4, (short) 1), Verdict.SANCTION, "REMARK"));
        return proceeding;
    }

    public static void act(Proceeding proceeding, Act act) {
        proceeding.act(act, UUID.randomUUID(), TODAY);
    }

    private static ConductEntry entry(
            Catalogue list, String code, @Nullable MisdeedKind kind, @Nullable Track track, @Nullable Integer months) {
        return new ConductEntry(list, code, BASIS, new LocalizedText(code, code, code), null, kind, track, months);
    }

    private static ProceedingRule rule(String code, Step step, @Nullable Track track, int length) {
        return new ProceedingRule(code, step, track, BASIS, length, Unit.WORKING_DAY, null);
    }
}
