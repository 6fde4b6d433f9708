package kz.adep.transparency.service.national;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.adep.casework.CaseKind;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.shared.Quarter;
import kz.adep.transparency.domain.national.Count;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.domain.national.Term;
import kz.adep.transparency.service.national.NationalEditions.Edition;
import kz.adep.transparency.service.national.NationalEditions.RegionCount;
import org.springframework.stereotype.Service;

/**
 * The country's figures by year, with what a visitor may count: withheld cases are not in them. The running year ends with
 * the last quarter that is over: figures of each day would tell, one taken from the next, of single cases.
 */
@Service
public class NationalFigures {

    private static final String NO_OUTCOME = "NONE";

    private final NationalEditions editions;
    private final Directory directory;
    private final Clock clock;

    NationalFigures(NationalEditions editions, Directory directory, Clock clock) {
        this.editions = editions;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of the last quarter that is over. */
    Edition edition() {
        LocalDate today = LocalDate.now(clock);
        return editions.through(YearMonth.from(Quarter.of(today).previous().lastDay()));
    }

    /** The newest year first; years without cases are left out. */
    List<NationalYear> years(Edition edition) {
        YearMonth last = edition.through();
        Map<Integer, List<Count>> counts = new TreeMap<>(Comparator.reverseOrder());
        for (RegionCount each : edition.counts()) {
            counts.computeIfAbsent(each.year(), year -> new ArrayList<>()).addAll(counts(each));
        }
        List<String> regions = Stream.concat(
                        Stream.of(FigureKey.CENTRAL),
                        directory.regions().stream().map(Region::code).map(String::valueOf))
                .toList();
        return counts.entrySet().stream()
                .map(year -> NationalYear.of(year.getKey(), through(year.getKey(), last), regions, year.getValue()))
                .toList();
    }

    private static YearMonth through(int year, YearMonth last) {
        YearMonth december = YearMonth.of(year, 12);
        return december.isAfter(last) ? last : december;
    }

    private static List<Count> counts(RegionCount tally) {
        String region = tally.region() == null ? FigureKey.CENTRAL : String.valueOf(tally.region());
        if (tally.received()) {
            return List.of(
                    new Count(Measure.RECEIVED_BY_KIND, region, tally.kind().name(), tally.number()));
        }
        String outcome = tally.outcome().isEmpty() ? NO_OUTCOME : tally.outcome();
        return List.of(
                new Count(Measure.CLOSED_BY_TERM, region, term(tally).name(), tally.number()),
                new Count(Measure.CLOSED_BY_OUTCOME, region, outcome, tally.number()));
    }

    private static Term term(RegionCount tally) {
        if (tally.kind() == CaseKind.CONSULTATION) {
            return Term.NONE;
        }
        return tally.late() ? Term.LATE : Term.IN_TIME;
    }
}
