package kz.adep.discipline.web.register;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.discipline.service.register.RegisterReader;
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

/** Recommendations on causes and conditions, and the replies to them. */
@Controller
@RequestMapping({"/office/recommendations", "/agency/recommendations"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class RecommendationController {

    private final RegisterReader reader;
    private final RegisterDesk desk;

    RecommendationController(RegisterReader reader, RegisterDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
    String list(@RequestParam(defaultValue = "false") boolean overdue, Model model) {
        model.addAttribute("overdue", overdue);
        model.addAttribute("entries", reader.recommendations(overdue));
        model.addAttribute("today", reader.today());
        return "discipline/recommendations";
    }

    @GetMapping("/new")
    String ask(@RequestParam(required = false) @Nullable UUID about, Model model) {
        model.addAttribute("form", new RecommendationForms.Sending(about, "", reader.today(), ""));
        return "discipline/recommendation";
    }

    @PostMapping("/new")
    ModelAndView send(
            @Valid @ModelAttribute("form") RecommendationForms.Sending form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return attempt(
                "discipline/recommendation",
                errors,
                model,
                flash,
                () -> desk.recommend(
                        form.about(),
                        Objects.requireNonNull(form.addressee()),
                        Objects.requireNonNull(form.words()),
                        Objects.requireNonNull(form.day())));
    }

    @GetMapping("/{id}/reply")
    String askReply(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new RecommendationForms.Answer(null, reader.today(), ""));
        replying(id, model);
        return "discipline/reply";
    }

    @PostMapping("/{id}/reply")
    ModelAndView reply(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecommendationForms.Answer form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        replying(id, model);
        return attempt(
                "discipline/reply",
                errors,
                model,
                flash,
                () -> desk.replied(
                        id,
                        Objects.requireNonNull(form.reply()),
                        Objects.requireNonNull(form.words()),
                        Objects.requireNonNull(form.day())));
    }

    private void replying(UUID id, Model model) {
        model.addAttribute("entry", reader.recommendation(id));
        model.addAttribute("replies", Reply.values());
    }

    private static ModelAndView attempt(
            String view, BindingResult errors, Model model, RedirectAttributes flash, Runnable work) {
        if (errors.hasErrors()) {
            return new ModelAndView(view, model.asMap());
        }
        try {
            work.run();
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "discipline.done");
        return new ModelAndView("redirect:" + model.getAttribute("side") + "/recommendations");
    }
}
