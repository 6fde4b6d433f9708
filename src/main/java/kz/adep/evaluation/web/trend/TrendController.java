package kz.adep.evaluation.web.trend;

import java.time.Clock;
import java.time.YearMonth;
import kz.adep.conflict.ConflictCounts;
import kz.adep.evaluation.domain.OfficeTrend;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows an office whether its conflicts rise, fall or come in waves. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD')")
class TrendController {

    private static final int MONTHS = 48;

    private final ConflictCounts counts;
    private final Clock clock;

    TrendController(ConflictCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/office/conflicts/trend")
    String show(Model model) {
        YearMonth running = YearMonth.now(clock);
        OfficeTrend trend = OfficeTrend.of(counts.ofOwnOffice(running.minusMonths(MONTHS), running.minusMonths(1)));
        model.addAttribute("trend", trend);
        model.addAttribute("chart", TrendChart.of(trend));
        return "evaluation/trend";
    }
}
