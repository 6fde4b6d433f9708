package kz.adep.intake.web.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.intake.domain.rating.Rating;
import kz.adep.intake.service.rating.Ratings;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How applicants rated the handling of their cases, quarter by quarter. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class RatingFiguresController {

    private static final int QUARTERS = 8;

    private final Ratings ratings;
    private final Clock clock;

    RatingFiguresController(Ratings ratings, Clock clock) {
        this.ratings = ratings;
        this.clock = clock;
    }

    @GetMapping({"/office/ratings", "/agency/ratings"})
    String figures(@RequestParam(defaultValue = "") String quarter, Model model) {
        Quarter current = Quarter.of(LocalDate.now(clock));
        Quarter shown = quarter.isBlank() ? current : parse(quarter);
        List<Quarter> quarters =
                Stream.iterate(current, Quarter::previous).limit(QUARTERS).toList();
        model.addAttribute("quarter", shown);
        model.addAttribute("quarters", quarters);
        model.addAttribute("questions", Rating.Question.values());
        model.addAttribute("lines", ratings.figures(shown));
        return "intake/rating/figures";
    }

    private static Quarter parse(String quarter) {
        try {
            return Quarter.parse(quarter);
        } catch (IllegalArgumentException e) {
            throw new NotFound("quarter");
        }
    }
}
