package kz.adep.intake.web.follow;

import java.time.Clock;
import java.time.LocalDate;
import kz.adep.casework.ApplicantDesk;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowUps;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case says beyond the case: how many days are left, and what can be done after the end. */
@Component
class NextSteps {

    private final FollowUps followUps;
    private final Clock clock;

    NextSteps(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    void describe(CaseCode code, ApplicantDesk.View view, Model model) {
        if (view.count() != null) {
            model.addAttribute("left", view.count().leftAfter(LocalDate.now(clock)));
        }
        model.addAttribute("standing", followUps.standing(code));
        model.addAttribute("rates", followUps.mayRate(code));
    }
}
