package kz.adep.casework.web;

import java.util.List;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffNames.Colleague;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.file.FileList;
import kz.adep.casework.misconduct.ProceedingFindings;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.CaseView;
import kz.adep.casework.service.approval.FourEyes;
import kz.adep.casework.service.desk.CaseDesk;
import kz.adep.casework.service.desk.PageReading;
import kz.adep.casework.service.dispute.Disputes;
import kz.adep.casework.service.draft.CaseDrafts;
import kz.adep.casework.service.file.Reading;
import kz.adep.casework.service.letter.CaseLetters;
import kz.adep.casework.service.protection.Protection;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case, as it is opened and as it comes back with what was typed when an act did not succeed. */
@Component
class CasePages {

    private final CaseReader reader;
    private final StaffNames staff;
    private final CaseLetters letters;
    private final Reading files;
    private final CaseDesk desk;
    private final CaseDrafts drafts;
    private final Recusals recusals;
    private final FourEyes eyes;
    private final Protection protection;
    private final Disputes disputes;
    private final PageReading reading;
    private final ProceedingFindings findings;

    CasePages(
            CaseReader reader,
            StaffNames staff,
            CaseLetters letters,
            Reading files,
            CaseDesk desk,
            CaseDrafts drafts,
            Recusals recusals,
            FourEyes eyes,
            Protection protection,
            Disputes disputes,
            PageReading reading,
            ProceedingFindings findings) {
        this.desk = desk;
        this.drafts = drafts;
        this.reader = reader;
        this.staff = staff;
        this.letters = letters;
        this.files = files;
        this.recusals = recusals;
        this.eyes = eyes;
        this.protection = protection;
        this.disputes = disputes;
        this.reading = reading;
        this.findings = findings;
    }

    /**
     * What an act needs to come back to the page.
     *
     * @param typed the text that would be lost if the act is refused
     */
    record Turn(
            UUID id,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            @Nullable String typed) {

        ModelAndView done(String notice) {
            flash.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + model.getAttribute("cases") + "/" + id);
        }
    }

    ModelAndView show(UUID id, Model model, HttpStatus status) {
        Read read = reading.read(() -> read(id, model));
        desk.note(id, read.beside());
        model.addAttribute("here", model.getAttribute("cases") + "/" + id);
        CaseForms.addMissing(model, read.page(), read.beside());
        return new ModelAndView("casework/case", model.asMap(), status);
    }

    private record Read(CaseView page, CaseDesk.Opened beside) {}

    private Read read(UUID id, Model model) {
        CaseView page = reader.read(id);
        CaseDesk.Opened beside = desk.open(id);
        List<Colleague> colleagues = staff.colleagues();
        model.addAttribute("page", page);
        model.addAttribute("beside", beside);
        model.addAttribute("readers", beside.around().others());
        model.addAttribute("files", filesOf(id));
        model.addAttribute(
                "colleagues",
                colleagues.stream().filter(Colleague::canHandleCases).toList());
        model.addAttribute("templates", letters.offered(page.file()));
        model.addAttribute("sameAnswer", page.isAnswered() ? letters.forOthers(page.file(), page.answerText()) : null);
        model.addAttribute("recusals", recusals.board(id, colleagues));
        model.addAttribute("eyes", eyes.of(page));
        model.addAttribute("dispute", disputes.of(id).orElse(null));
        model.addAttribute("finding", finding(page));
        model.addAttribute("protection", protection.board(id).orElse(null));
        return new Read(page, beside);
    }

    /** What the end of the proceedings leaves to do: to answer, and to close with an outcome. */
    private @Nullable Outcome finding(CaseView page) {
        boolean asked = page.isInWork() && page.file().kind() == CaseKind.MISCONDUCT;
        return asked ? findings.of(page.id()).orElse(null) : null;
    }

    FileList filesOf(UUID id) {
        return new FileList(files.of(id));
    }

    /** The page with a form as it stands after a change that is not yet an act. */
    ModelAndView filled(UUID id, String name, Object form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + name);
        model.addAttribute(name, form);
        return show(id, model, HttpStatus.OK);
    }

    /** Acts on the case; what is refused leaves the page with its reason and with everything that was typed. */
    ModelAndView attempt(Turn turn, String notice, Runnable act) {
        if (turn.errors().hasErrors()) {
            return show(turn.id(), turn.model(), HttpStatus.OK);
        }
        try {
            act.run();
            CaseForms.draftOf(turn.errors().getObjectName()).ifPresent(field -> drafts.discard(turn.id(), field));
            return turn.done(notice);
        } catch (RuleViolation refusal) {
            turn.errors().reject(refusal.key(), refusal.arguments(), null);
            return refused(turn, FileList.status(refusal));
        } catch (OptimisticLockingFailureException lostRace) {
            turn.errors().reject("desk.race");
            return refused(turn, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView refused(Turn turn, HttpStatus status) {
        turn.model().addAttribute("unsaved", turn.typed());
        return show(turn.id(), turn.model(), status);
    }
}
