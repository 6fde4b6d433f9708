package kz.adep.casework.web.desk;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.BulkDesk;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.casework.service.letter.TemplateDesk;
import kz.adep.casework.web.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is done with several cases at once. Choosing leads to a page that shows them once more; the answer to an act is a
 * line for each case, and the same act sent again is refused line by line.
 */
@Controller
@RequestMapping({Desk.OFFICE + "/bulk", Desk.AGENCY + "/bulk"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class BulkController {

    private final BulkDesk bulk;
    private final Inbox inbox;
    private final CaseWork work;
    private final TemplateDesk templates;

    BulkController(BulkDesk bulk, Inbox inbox, CaseWork work, TemplateDesk templates) {
        this.bulk = bulk;
        this.inbox = inbox;
        this.work = work;
        this.templates = templates;
    }

    @ModelAttribute("outcomesOfAny")
    static List<Outcome> outcomes() {
        return Outcome.byAnswer();
    }

    @ModelAttribute("formats")
    static ExportFormat[] formats() {
        return ExportFormat.values();
    }

    @ModelAttribute("dangers")
    static Danger[] dangers() {
        return Danger.values();
    }

    /** The rows with a tick, or all that the list was asked for; later the same with the words of a template. */
    @PostMapping
    String choose(
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<UUID> template,
            Model model) {
        BulkForm asked = all == null ? form : BulkForm.of(found(query));
        BulkForm chosen = template.map(
                        each -> asked.with(templates.get(each).text().text()))
                .orElse(asked);
        model.addAttribute("form", chosen);
        chosen.check(errors);
        return page(chosen, errors, model);
    }

    @PostMapping("/assignee")
    String assign(@ModelAttribute("form") BulkForm form, BindingResult errors, Model model) {
        form.check(errors, "colleague");
        return act(form, errors, model, () -> bulk.assign(form.ids(), Objects.requireNonNull(form.colleague())));
    }

    @PostMapping("/take-up")
    String takeUp(@ModelAttribute("form") BulkForm form, BindingResult errors, Model model) {
        form.check(errors);
        return act(form, errors, model, () -> bulk.takeUp(form.ids()));
    }

    @PostMapping("/danger")
    String mark(@ModelAttribute("form") BulkForm form, BindingResult errors, Model model) {
        form.check(errors, "danger");
        return act(form, errors, model, () -> bulk.mark(form.ids(), Objects.requireNonNull(form.danger())));
    }

    @PostMapping("/decision")
    String close(@ModelAttribute("form") BulkForm form, BindingResult errors, Model model) {
        form.check(errors, "outcome", "answer");
        return act(
                form, errors, model, () -> bulk.close(form.ids(), Objects.requireNonNull(form.outcome()), form.text()));
    }

    private String act(BulkForm form, BindingResult errors, Model model, Supplier<BulkDesk.Results> act) {
        if (errors.hasErrors()) {
            return page(form, errors, model);
        }
        model.addAttribute("results", act.get());
        model.addAttribute("here", model.getAttribute("cases"));
        return "casework/desk/bulk-done";
    }

    private String page(BulkForm form, BindingResult errors, Model model) {
        List<UUID> ids = errors.hasGlobalErrors() ? List.of() : form.ids();
        model.addAttribute("lines", inbox.lines(ids));
        model.addAttribute("here", model.getAttribute("cases"));
        model.addAttribute("colleagues", work.colleagues());
        model.addAttribute("templates", templates.inUse(LocaleContextHolder.getLocale()));
        return "casework/desk/bulk";
    }

    private List<UUID> found(String query) {
        try {
            Listing listing = Listing.parse(SavedViews.parameters(query));
            return inbox.after(listing, null, BulkDesk.MOST).stream()
                    .map(Inbox.Line::id)
                    .toList();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "filter", e);
        }
    }
}
