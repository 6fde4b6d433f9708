package kz.adep.transparency.web.national;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.oversight.TileMap;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.domain.national.Term;
import kz.adep.transparency.web.national.NationalPage.Line;
import kz.adep.transparency.web.national.NationalPage.OutcomeLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts a year before its readers in their language. */
final class NationalPages {

    private final Directory directory;
    private final MessageSource messages;
    private final Locale language;

    NationalPages(Directory directory, MessageSource messages, Locale language) {
        this.directory = directory;
        this.messages = messages;
        this.language = language;
    }

    NationalPage of(NationalYear year) {
        List<String> outcomes = year.categories(Measure.CLOSED_BY_OUTCOME);
        return new NationalPage(
                year,
                TileMap.of(directory.regions().stream()
                        .map(region -> new TileMap.Value(region, received(year, String.valueOf(region.code()))))
                        .toList()),
                year.regions().stream().map(region -> line(year, region)).toList(),
                line(year, FigureKey.ALL),
                outcomes,
                Stream.concat(year.regions().stream(), Stream.of(FigureKey.ALL))
                        .map(region -> outcomes(year, region, outcomes))
                        .toList());
    }

    private Line line(NationalYear year, String region) {
        OptionalInt percent = year.inTimePercent(region);
        Long inTime = term(year, region, Term.IN_TIME);
        Long late = term(year, region, Term.LATE);
        return new Line(
                region,
                name(region),
                received(year, region),
                year.total(Measure.CLOSED, region).orElse(null),
                inTime,
                late,
                percent.isPresent() ? percent.getAsInt() : null,
                inTime == null || late == null);
    }

    private OutcomeLine outcomes(NationalYear year, String region, List<String> outcomes) {
        return new OutcomeLine(
                name(region),
                Arrays.asList(outcomes.stream()
                        .map(outcome -> year.figure(Measure.CLOSED_BY_OUTCOME, region, outcome)
                                .orElse(null))
                        .toArray(Long[]::new)));
    }

    private static @Nullable Long received(NationalYear year, String region) {
        return year.total(Measure.RECEIVED, region).orElse(null);
    }

    private static @Nullable Long term(NationalYear year, String region, Term term) {
        return year.categories(Measure.CLOSED_BY_TERM).contains(term.name())
                ? year.figure(Measure.CLOSED_BY_TERM, region, term.name()).orElse(null)
                : Long.valueOf(0);
    }

    private String name(String code) {
        return directory.regions().stream()
                .filter(region -> String.valueOf(region.code()).equals(code))
                .map(Region::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElseGet(() -> messages.getMessage("national.region." + code, null, language));
    }
}
