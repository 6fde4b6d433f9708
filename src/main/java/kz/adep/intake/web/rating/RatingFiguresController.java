package kz.adep.intake.web.rating;

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

/** How applicants rated the handling of their cases, by quarter that is over. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class RatingFiguresController {

    private static final int QUARTERS = 8;

    private final Ratings ratings;

    RatingFiguresController(Ratings ratings) {
        this.ratings = ratings;
    }

    @GetMapping({"/office/ratings", "/agency/ratings"})
    String figures(@RequestParam(defaultValue = "") String quarter, Model model) {
        Quarter newest = ratings.newest();
        Quarter shown = quarter.isBlank() ? newest : parse(quarter);
        List<Quarter> quarters =
                Stream.iterate(newest, Quarter::previous).limit(QUARTERS).toList();
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
