package kz.adep.casework.web.act;

import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.casework.service.CaseReader;
import kz.adep.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an act: one act, one page, with what was typed when the act is refused. */
@Component
class ActPages {

    private final CaseReader reader;

    ActPages(CaseReader reader) {
        this.reader = reader;
    }

    /**
     * What an act needs to come back to its page.
     *
     * @param view the template of the act, which is also the last part of its keys: {@code law.act.<view>}
     */
    record Turn(String view, UUID id, BindingResult errors, Model model, RedirectAttributes flash) {}

    ModelAndView ask(String view, UUID id, Model model, HttpStatus status) {
        model.addAttribute("page", reader.read(id));
        model.addAttribute("act", view);
        return new ModelAndView("casework/act/" + view, model.asMap(), status);
    }

    /** What is refused leaves the page with its reason and with everything that was typed. */
    ModelAndView attempt(Turn turn, Runnable act) {
        return attemptSaying(turn, () -> {
            act.run();
            return "law.act." + turn.view() + ".done";
        });
    }

    /** The act says itself with which words it is done. */
    ModelAndView attemptSaying(Turn turn, Supplier<String> act) {
        String notice;
        if (turn.errors().hasErrors()) {
            return ask(turn.view(), turn.id(), turn.model(), HttpStatus.OK);
        }
        try {
            notice = act.get();
        } catch (RuleViolation refusal) {
            turn.errors().reject(refusal.key(), refusal.arguments(), null);
            return ask(turn.view(), turn.id(), turn.model(), HttpStatus.CONFLICT);
        }
        return done(turn.id(), notice, turn.model(), turn.flash());
    }

    ModelAndView done(UUID id, String notice, Model model, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + model.getAttribute("cases") + "/" + id);
    }
}
