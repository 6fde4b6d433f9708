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
import kz.adep.casework.CaseTallies;
import kz.adep.casework.CaseTallies.RegionCount;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import kz.adep.transparency.domain.national.Count;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.domain.national.Term;
import org.springframework.stereotype.Service;

/**
 * Adds up the country's figures from tallies, with what a visitor may count: withheld cases are not in them. The running
 * year ends with the last quarter that is over: figures of each day would tell, one taken from the next, of single cases.
 */
@Service
public class NationalFigures {

    private static final String NO_OUTCOME = "NONE";

    private final CaseTallies tallies;
    private final Directory directory;
    private final Clock clock;

    NationalFigures(CaseTallies tallies, Directory directory, Clock clock) {
        this.tallies = tallies;
        this.directory = directory;
        this.clock = clock;
    }

    /** The newest year first; years without cases are left out. */
    public List<NationalYear> years() {
        YearMonth last =
                YearMonth.from(Quarter.of(LocalDate.now(clock)).previous().lastDay());
        Map<Integer, List<Count>> counts = new TreeMap<>(Comparator.reverseOrder());
        for (RegionCount tally : ActingScope.call(ActingAs.visitor(), () -> tallies.byRegionAndYear(last))) {
            counts.computeIfAbsent(tally.year(), year -> new ArrayList<>()).addAll(counts(tally));
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
        String outcome = tally.outcome() == null ? NO_OUTCOME : tally.outcome().name();
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
