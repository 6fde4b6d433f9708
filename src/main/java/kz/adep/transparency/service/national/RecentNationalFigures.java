package kz.adep.transparency.service.national;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.adep.transparency.domain.national.NationalYear;
import org.springframework.stereotype.Service;

/**
 * The country's figures as they were at most ten minutes ago: everybody may ask for them, and adding up the tallies of ten
 * years and two thousand bodies takes a second.
 */
@Service
public class RecentNationalFigures {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String ALL = "all";

    private final Cache<String, Recent> recent =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    private final NationalFigures figures;
    private final Clock clock;

    RecentNationalFigures(NationalFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * All years and their age.
     *
     * @param years the newest first
     * @param asOf civil time of the office at which they were added up
     */
    public record Recent(List<NationalYear> years, LocalDateTime asOf) {

        public Optional<NationalYear> year(int year) {
            return years.stream().filter(each -> each.year() == year).findFirst();
        }
    }

    public Recent get() {
        return recent.get(ALL, all -> new Recent(figures.years(), LocalDateTime.now(clock)));
    }
}
