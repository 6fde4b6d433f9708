package kz.adep.intake.web.follow;

import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowUps;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case says beyond the case: what can be done after the end. */
@Component
class NextSteps {

    private final FollowUps followUps;

    NextSteps(FollowUps followUps) {
        this.followUps = followUps;
    }

    void describe(CaseCode code, Model model) {
        model.addAttribute("standing", followUps.standing(code));
        model.addAttribute("rates", followUps.mayRate(code));
    }
}
