package kz.adep.casework.web.recusal;

import java.util.UUID;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages about recusals of a case, with what was typed when an act is refused. */
@Component
class RecusalPages {

    private final CaseReader reader;
    private final Recusals recusals;

    RecusalPages(CaseReader reader, Recusals recusals) {
        this.reader = reader;
        this.recusals = recusals;
    }

    ModelAndView ask(String view, UUID id, Model model, HttpStatus status) {
        model.addAttribute("page", reader.read(id));
        model.addAttribute("recusals", recusals.board(id));
        return new ModelAndView("casework/recusal/" + view, model.asMap(), status);
    }

    /** Where a case may be gone after the act, the way leads to the list. */
    ModelAndView attempt(
            String view, UUID id, BindingResult errors, Model model, RedirectAttributes flash, Runnable act) {
        if (errors.hasErrors()) {
            return ask(view, id, model, HttpStatus.OK);
        }
        try {
            act.run();
        } catch (RuleViolation refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            return ask(view, id, model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "recusal." + view + ".done");
        return new ModelAndView("redirect:" + model.getAttribute("cases"));
    }
}
