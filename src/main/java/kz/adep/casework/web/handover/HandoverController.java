package kz.adep.casework.web.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.account.StaffNames;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.handover.HandoverBook;
import kz.adep.casework.service.handover.HandoverBook.Handover;
import kz.adep.casework.service.handover.HandoverBook.Line;
import kz.adep.casework.service.handover.HandoverBook.Load;
import kz.adep.casework.service.handover.Handovers;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The open cases of a colleague who is away: giving them to others, and back. */
@Controller
@RequestMapping({"/office/handovers", "/agency/handovers"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class HandoverController {

    private final Handovers handovers;
    private final HandoverBook book;
    private final Inbox inbox;
    private final CaseWork work;
    private final StaffNames staff;

    HandoverController(Handovers handovers, HandoverBook book, Inbox inbox, CaseWork work, StaffNames staff) {
        this.handovers = handovers;
        this.book = book;
        this.inbox = inbox;
        this.work = work;
        this.staff = staff;
    }

    /** Who is away, who takes over, and why. */
    record HandoverForm(
            @NotNull(message = "{platform.required}") @Nullable
            UUID absent,

            @NotEmpty(message = "{platform.required}") @Nullable
            List<UUID> receivers,

            @NotBlank(message = "{platform.required}") @Size(max = 500, message = "{casework.too-long}") @Nullable
            String reason) {}

    @ModelAttribute("at")
    static String at(@ModelAttribute("cases") String cases) {
        return cases.replace("/cases", "/handovers");
    }

    @GetMapping
    ModelAndView list(Model model) {
        model.addAttribute("form", new HandoverForm(null, List.of(), ""));
        return page(model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView handOver(
            @Valid @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            @ModelAttribute("at") String at,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(model, HttpStatus.OK);
        }
        try {
            Handovers.Done done = handovers.handOver(
                    Objects.requireNonNull(form.absent()),
                    Objects.requireNonNull(form.receivers()),
                    Objects.requireNonNull(form.reason()));
            flash.addFlashAttribute("notice", done.isComplete() ? "desk.handover.done" : "desk.handover.done.partly");
            flash.addFlashAttribute("shutOut", done.shutOut());
            flash.addFlashAttribute("moved", done.moved());
            return new ModelAndView("redirect:" + at + "/" + done.id());
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(model, HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/{handover}")
    String show(@PathVariable UUID handover, Model model) {
        Handover shown = book.get(handover);
        List<Line> lines = book.lines(handover);
        Set<UUID> accounts = new HashSet<>(Set.of(shown.from(), shown.madeBy()));
        lines.forEach(line -> accounts.add(line.to()));
        model.addAttribute("handover", shown);
        model.addAttribute(
                "unfinished",
                shown.revertedAt() != null && !book.stillThere(handover).isEmpty());
        model.addAttribute("given", lines.stream().collect(Collectors.toMap(Line::caseId, line -> line)));
        model.addAttribute("lines", inbox.lines(lines.stream().map(Line::caseId).toList()));
        model.addAttribute("names", staff.names(accounts));
        return "casework/desk/handover";
    }

    @PostMapping("/{handover}/reversal")
    String revert(@PathVariable UUID handover, @ModelAttribute("at") String at, RedirectAttributes flash) {
        handovers.revert(handover);
        flash.addFlashAttribute("notice", "desk.handover.reverted");
        return "redirect:" + at + "/" + handover;
    }

    private ModelAndView page(Model model, HttpStatus status) {
        List<Handover> all = book.all();
        List<Load> loads = book.loads();
        Set<UUID> accounts = loads.stream().map(Load::account).collect(Collectors.toSet());
        all.forEach(one -> accounts.add(one.from()));
        Map<UUID, String> names = staff.names(accounts);
        model.addAttribute("handovers", all);
        model.addAttribute(
                "loads",
                loads.stream().filter(load -> names.containsKey(load.account())).toList());
        model.addAttribute("names", names);
        model.addAttribute("colleagues", work.colleagues());
        return new ModelAndView("casework/desk/handovers", model.asMap(), status);
    }
}
