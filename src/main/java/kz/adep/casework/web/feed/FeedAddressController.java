package kz.adep.casework.web.feed;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import kz.adep.casework.service.feed.FeedAddresses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an account turns its feed of deadlines on, gets a new address for it, and turns it off. */
@Controller
@RequestMapping("/account/feed")
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class FeedAddressController {

    private static final String PAGE = "casework/feed/address";

    private final FeedAddresses addresses;
    private final Clock clock;

    FeedAddressController(FeedAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        addresses
                .since()
                .ifPresent(since -> model.addAttribute("since", LocalDateTime.ofInstant(since, clock.getZone())));
        return PAGE;
    }

    /** The address is on this one page only: no session keeps it. */
    @PostMapping
    String renew(Locale language, Model model) {
        String secret = addresses.renew(language.getLanguage());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/feed/" + secret + ".ics")
                        .toUriString());
        return show(model);
    }

    @PostMapping("/ended")
    String end(RedirectAttributes flash) {
        addresses.end();
        flash.addFlashAttribute("notice", "letters.feed.ended");
        return "redirect:/account/feed";
    }
}
