package kz.adep.intake.web.tray;

import kz.adep.intake.service.tray.TrayDesk;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the navigation of staff pages ask how many wait in the tray; a page without it asks nothing. */
@ControllerAdvice
class TrayCount {

    private final TrayDesk desk;

    TrayCount(TrayDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("tray")
    TrayDesk tray() {
        return desk;
    }
}
