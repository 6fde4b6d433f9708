package kz.adep.transparency.service.national;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.service.national.NationalEditions.Edition;
import org.springframework.stereotype.Service;

/**
 * The country's figures of the newest edition, read at most ten minutes ago: everybody may ask for them, and finding out
 * what is hidden in ten years takes a while.
 */
@Service
public class RecentNationalFigures {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String ALL = "all";

    private final Cache<String, Recent> recent =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    private final NationalFigures figures;

    RecentNationalFigures(NationalFigures figures) {
        this.figures = figures;
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
        return recent.get(ALL, all -> {
            Edition edition = figures.edition();
            return new Recent(figures.years(edition), edition.madeAt());
        });
    }
}
