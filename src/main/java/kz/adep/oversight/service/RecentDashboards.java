package kz.adep.oversight.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.DashboardFilter;
import org.springframework.stereotype.Service;

/**
 * Dashboards as they were at most half a minute ago. The tallies of ten years and two thousand bodies take a fifth of a
 * second to add up: whoever looks meanwhile sees the same sums and the minute they are of. They hold figures only, and
 * every officer of the Agency may see the same ones.
 */
@Service
public class RecentDashboards {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private final Cache<Wanted, Recent> recent =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    private final Dashboards dashboards;
    private final Clock clock;

    RecentDashboards(Dashboards dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    private record Wanted(DashboardFilter filter, Locale language) {}

    /**
     * A dashboard and its age.
     *
     * @param asOf civil time of the office at which it was added up
     */
    public record Recent(Dashboard dashboard, LocalDateTime asOf) {}

    /** Throws {@link kz.adep.shared.NotFound} for a region that there is not. Only for officers of the Agency. */
    public Recent of(DashboardFilter filter, Locale language) {
        return recent.get(new Wanted(filter, language), this::added);
    }

    private Recent added(Wanted wanted) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new Recent(dashboards.of(wanted.filter(), wanted.language()), now);
    }
}
