package kz.adep.casework.web.act;

import kz.adep.casework.service.dispute.Disputes;
import kz.adep.casework.web.Desk;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the page of a case ask whether its end is disputed. */
@ControllerAdvice(basePackageClasses = Desk.class)
class DisputeBoard {

    private final Disputes disputes;

    DisputeBoard(Disputes disputes) {
        this.disputes = disputes;
    }

    @ModelAttribute("disputes")
    Disputes disputes() {
        return disputes;
    }
}
