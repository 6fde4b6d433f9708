package kz.adep.oversight.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseTallies;
import kz.adep.casework.Outcome;
import kz.adep.directory.Directory;
import kz.adep.directory.RegionBodies;
import kz.adep.directory.StateBody;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.DashboardFilter;
import kz.adep.oversight.domain.Flow;
import kz.adep.oversight.domain.MonthSum;
import kz.adep.oversight.domain.RegionSum;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dashboard together from tallies, in six queries whatever the number of cases. */
@Service
public class Dashboards {

    private static final int MONTHS = 24;

    private final CaseTallies tallies;
    private final Directory directory;
    private final Clock clock;

    Dashboards(CaseTallies tallies, Directory directory, Clock clock) {
        this.tallies = tallies;
        this.directory = directory;
        this.clock = clock;
    }

    public Quarter current() {
        return Quarter.of(LocalDate.now(clock));
    }

    /** Regions are in the order of the classifier, central bodies first. */
    @Transactional(readOnly = true)
    public Dashboard of(DashboardFilter filter, Locale language) {
        List<RegionBodies> groups = directory.takingPartByRegion(language).stream()
                .filter(filter::accepts)
                .toList();
        if (groups.isEmpty()) {
            throw new NotFound("region " + filter.region());
        }
        Collection<Integer> bodies = filter.region().isEmpty() ? null : ids(groups.stream());
        Quarter quarter = filter.quarter();
        YearMonth first = YearMonth.from(quarter.firstDay());
        YearMonth last = YearMonth.from(quarter.lastDay());
        List<MonthSum> months = months(bodies, quarter);
        return new Dashboard(
                quarter,
                quarter.equals(current()),
                within(months, quarter),
                within(months, quarter.previous()),
                months,
                regions(groups, first, last, bodies),
                kinds(first, last, bodies),
                outcomes(first, last, bodies));
    }

    /** Ends with the quarter, or with this month while the quarter runs. */
    private List<MonthSum> months(@Nullable Collection<Integer> bodies, Quarter quarter) {
        YearMonth thisMonth = YearMonth.now(clock);
        YearMonth end = YearMonth.from(quarter.lastDay());
        YearMonth last = end.isAfter(thisMonth) ? thisMonth : end;
        YearMonth first = last.minusMonths(MONTHS - 1);
        Map<YearMonth, Flow> known = tallies.byMonth(first, last, bodies).stream()
                .collect(Collectors.toMap(CaseTallies.MonthFlow::month, month -> flow(month.flow())));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new MonthSum(month, known.getOrDefault(month, Flow.NONE)))
                .toList();
    }

    private List<RegionSum> regions(
            List<RegionBodies> groups, YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        Map<Integer, Flow> flows = tallies.byBody(first, last, bodies).stream()
                .collect(Collectors.toMap(CaseTallies.BodyFlow::stateBodyId, body -> flow(body.flow())));
        Map<Integer, CaseTallies.Stock> stocks = tallies.open(LocalDate.now(clock), bodies).stream()
                .collect(Collectors.toMap(CaseTallies.Stock::stateBodyId, stock -> stock));
        return groups.stream().map(group -> region(group, flows, stocks)).toList();
    }

    private RegionSum region(RegionBodies group, Map<Integer, Flow> flows, Map<Integer, CaseTallies.Stock> stocks) {
        Collection<Integer> bodies = ids(Stream.of(group));
        List<CaseTallies.Stock> open =
                bodies.stream().map(stocks::get).filter(stock -> stock != null).toList();
        return new RegionSum(
                group.ofRegion(),
                Flow.sum(bodies.stream()
                        .map(body -> flows.getOrDefault(body, Flow.NONE))
                        .toList()),
                open.stream().mapToLong(CaseTallies.Stock::open).sum(),
                open.stream().mapToLong(CaseTallies.Stock::overdue).sum());
    }

    private Map<CaseKind, Long> kinds(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return tallies.byKind(first, last, bodies).stream()
                .collect(Collectors.toMap(
                        CaseTallies.KindFlow::kind, kind -> kind.flow().received()));
    }

    private Map<Outcome, Long> outcomes(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return tallies.byOutcome(first, last, bodies).stream()
                .collect(Collectors.toMap(CaseTallies.OutcomeCount::outcome, CaseTallies.OutcomeCount::number));
    }

    private static Flow within(List<MonthSum> months, Quarter quarter) {
        return Flow.sum(months.stream()
                .filter(sum -> quarter.contains(sum.month().atDay(1)))
                .map(MonthSum::flow)
                .toList());
    }

    private static Flow flow(CaseTallies.Flow flow) {
        return new Flow(flow.received(), flow.closed(), flow.withTerm(), flow.late());
    }

    /** The Agency has no commissioner, but holds what was sent to nobody in particular: it counts as a central body. */
    private Collection<Integer> ids(Stream<RegionBodies> groups) {
        return groups.flatMap(group -> Stream.concat(
                        group.bodies().stream(),
                        group.region().isPresent() ? Stream.empty() : Stream.of(directory.authorisedBody())))
                .map(StateBody::id)
                .toList();
    }
}
