package kz.adep.discipline.domain.law;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.adep.calendar.LegalBasis;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.shared.RuleViolation;

/**
 * All rows of the law on misconduct, looked up by the day that counts: that of the misdeed for what is forbidden, that of
 * the act for what is done. Where no row of a day is loaded nothing is guessed.
 */
public record ConductLaw(
        List<ConductEntry> entries,
        List<SanctionRule> sanctionRules,
        List<ProceedingRule> proceedingRules,
        List<LimitationRule> limitationRules,
        List<CollegialRule> collegialRules) {

    public List<ConductEntry> list(Catalogue list, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.list() == list && entry.basis().inForceOn(day))
                .toList();
    }

    public Optional<ConductEntry> find(Catalogue list, String code, LocalDate day) {
        return list(list, day).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    /** Also an entry no longer, or not yet, in force, to name what was once chosen. */
    public Optional<ConductEntry> named(Catalogue list, String code) {
        return entries.stream()
                .filter(entry -> entry.list() == list && entry.code().equals(code))
                .max(comparing((ConductEntry entry) -> entry.basis().validFrom()));
    }

    public Track track(String category, LocalDate day) {
        return find(Catalogue.CATEGORY, category, day)
                .orElseThrow(() -> new RuleViolation("discipline.refusal.category"))
                .board();
    }

    /** The sanctions that may be imposed on a day for a misdeed; for one that could not be named, all of that day. */
    public List<ConductEntry> sanctions(Optional<String> misdeed, boolean repeated, LocalDate day) {
        return list(Catalogue.SANCTION, day).stream()
                .filter(sanction -> misdeed.isEmpty()
                        || rule(misdeed.get(), sanction.code(), repeated, day).isPresent())
                .toList();
    }

    public Optional<SanctionRule> rule(String misdeed, String sanction, boolean repeated, LocalDate day) {
        return inForce(sanctionRules, SanctionRule::basis, day)
                .filter(rule ->
                        rule.misdeed().equals(misdeed) && rule.sanction().equals(sanction))
                .filter(rule -> rule.isForRepeated() == repeated)
                .findFirst();
    }

    /** From which day on an earlier sanction makes the misdeed of a day a repeated one; empty where nothing does. */
    public Optional<LocalDate> repeatedSince(String misdeed, LocalDate day) {
        return inForce(sanctionRules, SanctionRule::basis, day)
                .filter(rule -> rule.misdeed().equals(misdeed))
                .flatMap(rule -> Stream.ofNullable(rule.withinMonths()))
                .max(naturalOrder())
                .map(day::minusMonths);
    }

    /** The rule of the track, or else that of all tracks. */
    public Optional<ProceedingRule> rule(ProceedingRule.Step step, Track track, LocalDate day) {
        return inForce(proceedingRules, ProceedingRule::basis, day)
                .filter(rule -> rule.step() == step && (rule.track() == null || rule.track() == track))
                .max(comparing((ProceedingRule rule) -> rule.track() != null));
    }

    /** The rule on a day, which is that of the misdeed; the graver periods hold after another case was closed. */
    public Optional<LimitationRule> limitation(LimitationRule.Basis basis, LocalDate day) {
        return inForce(limitationRules, LimitationRule::law, day)
                .filter(rule -> rule.basis() == basis)
                .findFirst();
    }

    public Optional<CollegialRule> board(Track track, LocalDate day) {
        return inForce(collegialRules, CollegialRule::basis, day)
                .filter(rule -> rule.track() == track)
                .findFirst();
    }

    private static <T> Stream<T> inForce(List<T> rules, Function<T, LegalBasis> basis, LocalDate day) {
        return rules.stream().filter(rule -> basis.apply(rule).inForceOn(day));
    }
}
