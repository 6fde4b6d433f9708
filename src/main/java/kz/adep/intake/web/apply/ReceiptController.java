package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseKind;
import kz.adep.intake.service.Submissions;
import kz.adep.intake.service.receipt.Proofs;
import kz.adep.intake.service.tray.Tray;
import kz.adep.intake.web.FormCookie;
import kz.adep.intake.web.tray.WaitingPage;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import kz.adep.vault.TrackingCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The receipt, with the code that is worked out anew from the form token until its owner has saved it. */
@Controller
@PublicPage
@RequestMapping("/apply/receipt")
class ReceiptController {

    private static final String GONE = "intake/finished";

    private final Submissions submissions;
    private final FormCookie cookie;
    private final Proofs proofs;
    private final Clock clock;

    ReceiptController(Submissions submissions, FormCookie cookie, Proofs proofs, Clock clock) {
        this.submissions = submissions;
        this.cookie = cookie;
        this.proofs = proofs;
        this.clock = clock;
    }

    @GetMapping
    String receipt(HttpServletRequest request, Model model) {
        return cookie.read(request).map(token -> show(token, model)).orElse(GONE);
    }

    @PostMapping
    String finish(
            FormToken token,
            @RequestParam(defaultValue = "false") String saved,
            HttpServletResponse response,
            Model model) {
        if (!saved.equals("true")) {
            model.addAttribute("unsaved", true);
            return show(token, model);
        }
        cookie.drop(response);
        return "redirect:/apply/receipt";
    }

    private String show(FormToken token, Model model) {
        Optional<ApplicantDesk.View> sent = submissions.receipt(token);
        Optional<Tray.View> waiting = sent.isPresent() ? Optional.empty() : submissions.waiting(token);
        if (sent.isEmpty() && waiting.isEmpty()) {
            return GONE;
        }
        TrackingCode code = submissions.code(token);
        model.addAttribute("token", token.text());
        model.addAttribute("code", code.grouped());
        model.addAttribute("qr", QrCode.of(followPage() + "#" + code.symbols()));
        if (sent.isEmpty()) {
            model.addAttribute("page", WaitingPage.of(waiting.orElseThrow(), clock.getZone()));
            return "intake/tray/receipt";
        }
        model.addAttribute("sent", sent.get());
        model.addAttribute("advice", sent.get().kind() == CaseKind.CONSULTATION);
        proofs.code(sent.get()).ifPresent(proof -> model.addAttribute("proof", proof));
        return "intake/receipt";
    }

    private static String followPage() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/follow")
                .toUriString();
    }
}
