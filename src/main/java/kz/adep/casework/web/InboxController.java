package kz.adep.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.account.StaffNames;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.Order;
import kz.adep.casework.service.desk.PageReading;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.casework.service.desk.SavedViews.SavedView;
import kz.adep.casework.web.desk.LastList;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The inbox; whatever restricts it stands in its address, so that it can be shared and linked to. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class InboxController {

    private static final int QUARTERS = 12;

    private final Inbox inbox;
    private final StaffNames staff;
    private final SavedViews views;
    private final PageReading reading;
    private final Clock clock;

    InboxController(Inbox inbox, StaffNames staff, SavedViews views, PageReading reading, Clock clock) {
        this.inbox = inbox;
        this.staff = staff;
        this.views = views;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping({Desk.OFFICE, Desk.AGENCY})
    String list(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("cases") String cases,
            HttpServletRequest request,
            Model model) {
        return reading.read(() -> show(parameters, cases, request, model));
    }

    private String show(Map<String, String> parameters, String cases, HttpServletRequest request, Model model) {
        List<SavedView> saved = views.all();
        if (request.getQueryString() == null) {
            Optional<SavedView> start = saved.stream().filter(SavedView::start).findFirst();
            if (start.isPresent()) {
                return "redirect:" + cases + "?" + start.get().query();
            }
        }
        Map<String, String> typed = cleaned(parameters);
        try {
            Listing listing = Listing.parse(typed);
            Inbox.Page found = inbox.page(listing, cursor(typed.get("after")));
            model.addAttribute("page", new InboxPage(cases, listing, found, inbox.openCounts(), clock.getZone()));
            model.addAttribute("names", staff.names(assignees(found.lines())));
            model.addAttribute("quarters", quarters());
            model.addAttribute("views", saved);
            LastList.remember(request, listing);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "filter", e);
        }
        return "casework/inbox";
    }

    /** Parameters taken as a map pass no editor that would drop what the database cannot store. */
    private static Map<String, String> cleaned(Map<String, String> parameters) {
        Map<String, String> cleaned = new TreeMap<>(parameters);
        cleaned.replaceAll((name, value) -> value.replaceAll("\\p{Cntrl}|\\p{Cs}", ""));
        return cleaned;
    }

    private static Order.@Nullable Cursor cursor(@Nullable String after) {
        return after == null || after.isBlank() ? null : Order.Cursor.parse(after);
    }

    private static Collection<UUID> assignees(List<Inbox.Line> lines) {
        return lines.stream().map(Inbox.Line::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(LocalDate.now(clock)), Quarter::previous)
                .limit(QUARTERS)
                .toList();
    }
}
