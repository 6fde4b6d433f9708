package kz.adep.notification.web;

import kz.adep.notification.service.BellBox;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the header of staff pages ask for the number of unread lines; a page that shows no such header asks nothing. */
@ControllerAdvice
class BellCount {

    private final BellBox box;

    BellCount(BellBox box) {
        this.box = box;
    }

    @ModelAttribute("bell")
    BellBox bell() {
        return box;
    }
}
