package kz.adep.intake.web.receipt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import kz.adep.intake.service.limit.Guesses;
import kz.adep.intake.service.receipt.Proofs;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells whoever holds a receipt whether it is genuine: its number, body and two days, and nothing else. */
@Controller
@PublicPage
@RequestMapping("/receipt/verify")
class VerifyController {

    private static final String VIEW = "intake/receipt/verify";

    private final Proofs proofs;
    private final Guesses guesses;
    private final Sources sources;

    VerifyController(Proofs proofs, Guesses guesses, Sources sources) {
        this.proofs = proofs;
        this.guesses = guesses;
        this.sources = sources;
    }

    @ModelAttribute("unsent")
    static String unsent() {
        return "/receipt/verify/unsent";
    }

    /** In another language: what is typed comes back and is not looked at. */
    @PostMapping("/unsent")
    String askAgain(@ModelAttribute("form") VerifyForm form) {
        return VIEW;
    }

    @GetMapping("/unsent")
    String again() {
        return "redirect:/receipt/verify";
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", VerifyForm.empty());
        return VIEW;
    }

    @PostMapping
    String verify(
            @Valid @ModelAttribute("form") VerifyForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()) {
            Optional<Proofs.Proved> proved = guesses.look(
                    sources.of(request.getRemoteAddr()),
                    () -> proofs.verify(Objects.requireNonNull(form.number()), Objects.requireNonNull(form.code())));
            proved.ifPresentOrElse(slip -> show(slip, model), () -> errors.reject("receipt.verify.wrong"));
        }
        return VIEW;
    }

    private static void show(Proofs.Proved slip, Model model) {
        model.addAttribute("proved", slip);
        model.addAttribute("unsent", null);
    }
}
