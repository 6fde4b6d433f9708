package kz.adep.discipline.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.domain.Verdict;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.discipline.service.ProceedingView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts of a proceeding: one act, one page. The order has an address of its own, which only a head may open. */
@Controller
@RequestMapping({Side.OFFICE + "/proceedings/{id}", Side.AGENCY + "/proceedings/{id}"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class ActController {

    private final ProceedingReader reader;
    private final ProceedingDesk desk;

    ActController(ProceedingReader reader, ProceedingDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/act")
    ModelAndView ask(@PathVariable UUID id, @RequestParam(required = false) @Nullable Move move, Model model) {
        ProceedingView page = reader.get(id);
        Move asked = move == null ? page.firstMove() : move;
        if (asked.isForHead()) {
            throw new RuleViolation("discipline.refusal.head-only");
        }
        return empty(page, asked, model);
    }

    @PostMapping("/act")
    ModelAndView act(
            @PathVariable UUID id,
            @RequestParam Move move,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return attempt(id, form.as(move), errors, model, flash, desk::act);
    }

    @GetMapping("/order")
    @PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
    ModelAndView askOrder(@PathVariable UUID id, Model model) {
        ProceedingView page = reader.get(id);
        if (page.ownWork()) {
            throw new RuleViolation("discipline.refusal.own-work");
        }
        return empty(page, Move.ORDER, model);
    }

    @PostMapping("/order")
    @PreAuthorize("hasAnyRole('HEAD', 'AGENCY_OFFICER')")
    ModelAndView order(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return attempt(id, form.as(Move.ORDER), errors, model, flash, desk::order);
    }

    private ModelAndView empty(ProceedingView page, Move move, Model model) {
        model.addAttribute("form", ActForm.empty(move, reader.today()));
        return page(page, move, model, HttpStatus.OK);
    }

    /** What is refused leaves the page with its reason and with everything that was typed. */
    private ModelAndView attempt(
            UUID id,
            ActForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            BiConsumer<UUID, Act> act) {
        ProceedingView page = reader.get(id);
        form.check(page.proceeding().step() != ProceedingStep.FORWARDED, errors);
        if (errors.hasErrors()) {
            return page(page, form.chosen(), model, HttpStatus.OK);
        }
        try {
            act.accept(id, form.toAct());
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return page(page, form.chosen(), model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "discipline.done");
        return new ModelAndView("redirect:" + model.getAttribute("side") + "/proceedings/" + id);
    }

    private ModelAndView page(ProceedingView page, Move move, Model model, HttpStatus status) {
        ConductLaw law = reader.law();
        model.addAttribute("page", page);
        model.addAttribute("move", move);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("grounds", law.list(Catalogue.PAUSE, reader.today()));
        model.addAttribute("measures", law.list(Catalogue.MEASURE, reader.today()));
        model.addAttribute("sanctions", reader.sanctions(page.id()));
        model.addAttribute(
                "board", law.board(page.proceeding().track(), reader.today()).orElse(null));
        return new ModelAndView("discipline/act", model.asMap(), status);
    }
}
