package kz.adep.conflict.web;

import java.time.YearMonth;
import kz.adep.conflict.service.MonthDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms a month: that its register is whole, also that there was no conflict. */
@Controller
@PreAuthorize("hasRole('COMMISSIONER')")
class MonthController {

    private final MonthDesk desk;

    MonthController(MonthDesk desk) {
        this.desk = desk;
    }

    @PostMapping(ConflictController.PATH + "/months/{month}")
    String confirm(@PathVariable YearMonth month, @RequestParam int number, RedirectAttributes flash) {
        desk.confirm(month, number);
        flash.addFlashAttribute("notice", "conflict.month.confirmed");
        return "redirect:" + ConflictController.PATH + "?year=" + month.getYear();
    }
}
