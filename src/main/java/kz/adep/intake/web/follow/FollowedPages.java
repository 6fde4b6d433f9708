package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import kz.adep.casework.file.FileList;
import kz.adep.casework.followed.ApplicantReader;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.FollowedReader;
import kz.adep.intake.service.receipt.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Shows the page of a followed case, and on it what was typed somewhere and can be sent there no more. */
@Component
class FollowedPages {

    private static final String FORM = "form";

    private final FollowedCases cases;
    private final FollowedReader reader;
    private final Proofs proofs;
    private final Clock clock;

    FollowedPages(FollowedCases cases, FollowedReader reader, Proofs proofs, Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * What was written and not sent.
     *
     * @param why key of the reason
     */
    record Kept(String text, String why) {}

    CasePage page(CaseCode code) {
        return CasePage.of(cases.get(code), clock.getZone());
    }

    String show(CaseCode code, MessageForm form, Model model) {
        FollowedReader.Followed followed = reader.read(code);
        ApplicantReader.Followed file = followed.file();
        CasePage page = CasePage.of(file.view(), clock.getZone());
        model.addAttribute("page", page);
        model.addAttribute("unsent", page.open() ? "/follow/case/unsent#typed" : null);
        proofs.code(page.view()).ifPresent(proof -> model.addAttribute("proof", proof));
        model.addAttribute("standing", file.standing());
        model.addAttribute("rates", followed.rates());
        model.addAttribute("recusals", file.recusals());
        model.addAttribute("files", new FileList(file.files()));
        model.addAttribute("asked", file.asked());
        if (!page.open() && !form.isBlank()) {
            model.addAttribute("kept", new Kept(form.words(), "intake.case.kept.closed"));
        }
        return "intake/case";
    }

    /** In place of the page where it was typed, which has nothing more to ask. */
    String keep(CaseCode code, @Nullable String text, String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        MessageForm none = MessageForm.empty();
        model.addAttribute(FORM, none);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, new BeanPropertyBindingResult(none, FORM));
        String view = show(code, none, model);
        if (text != null && !text.isBlank()) {
            model.addAttribute("kept", new Kept(text, why));
        }
        return view;
    }
}
