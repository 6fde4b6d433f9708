package kz.adep.discipline.service;

import java.util.List;
import java.util.Optional;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import org.jspecify.annotations.Nullable;

/** How the lists of the law name a code. */
public record LawWords(ConductLaw law) {

    public Optional<ConductEntry> misdeed(@Nullable String code) {
        return named(Catalogue.MISDEED, code);
    }

    public Optional<ConductEntry> sanction(@Nullable String code) {
        return named(Catalogue.SANCTION, code);
    }

    public Optional<ConductEntry> category(@Nullable String code) {
        return named(Catalogue.CATEGORY, code);
    }

    public Optional<ConductEntry> pause(@Nullable String code) {
        return named(Catalogue.PAUSE, code);
    }

    public Optional<ConductEntry> measure(@Nullable String code) {
        return named(Catalogue.MEASURE, code);
    }

    /** Which sanctions the law names for a misdeed, in words. */
    public List<ConductEntry> consequences(String misdeed, boolean repeated) {
        return law.sanctionRules().stream()
                .filter(rule -> rule.misdeed().equals(misdeed) && rule.isForRepeated() == repeated)
                .flatMap(rule -> sanction(rule.sanction()).stream())
                .toList();
    }

    private Optional<ConductEntry> named(Catalogue list, @Nullable String code) {
        return Optional.ofNullable(code).flatMap(known -> law.named(list, known));
    }
}
