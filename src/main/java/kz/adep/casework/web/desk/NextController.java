package kz.adep.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.web.Desk;
import kz.adep.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a case to the next one of the list somebody works through, also when it fell out of the list meanwhile. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class NextController {

    private final Inbox inbox;

    NextController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping({Desk.OFFICE + "/{id}/next", Desk.AGENCY + "/{id}/next"})
    String next(
            @PathVariable UUID id,
            @ModelAttribute("cases") String cases,
            @ModelAttribute("list") String list,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Listing listing = LastList.of(request);
        Inbox.Line line = inbox.lines(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("case"));
        return inbox.after(listing, listing.order().cursor(line), 1).stream()
                .findFirst()
                .map(next -> "redirect:" + cases + "/" + next.id())
                .orElseGet(() -> {
                    flash.addFlashAttribute("notice", "desk.next.none");
                    return "redirect:" + list;
                });
    }
}
