package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.file.FileList;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.web.AskedToWait;
import kz.adep.intake.web.NoSession;
import kz.adep.limits.Sources;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.FileRefused;
import kz.adep.upload.SentFiles;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case as its applicant sees it: stage, term, messages, answer; a message and a withdrawal go the other way. */
@Controller
@PublicPage
@RequestMapping("/follow")
class FollowedCaseController {

    private static final String BACK = "redirect:/follow/case";

    private final FollowedCases cases;
    private final FollowedPages pages;
    private final Sources sources;

    FollowedCaseController(FollowedCases cases, FollowedPages pages, Sources sources) {
        this.cases = cases;
        this.pages = pages;
        this.sources = sources;
    }

    @GetMapping("/case")
    String show(HttpServletRequest request, Model model) {
        MessageForm form = MessageForm.empty();
        model.addAttribute("form", form);
        return pages.show(code(request), form, model);
    }

    @PostMapping("/case")
    String write(
            HttpServletRequest request,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            SentFiles sent,
            HttpServletResponse response,
            Model model) {
        CaseCode code = code(request);
        if (errors.hasErrors()) {
            return pages.show(code, form, model);
        }
        try {
            cases.write(code, form.sentOnce(), form.words(), sent, sources.of(request.getRemoteAddr()));
            return BACK;
        } catch (FileRefused refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            response.setStatus(FileList.status(refusal).value());
        } catch (SendAgainLater later) {
            AskedToWait.tell(later, "intake.case.message.wait", errors, response);
        } catch (RuleViolation closed) {
            return pages.keep(code, form.message(), "intake.case.kept.closed", response, model);
        } catch (OptimisticLockingFailureException changed) {
            errors.reject("intake.case.changed");
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return pages.show(code, form, model);
    }

    /** In another language: the message comes back as it is typed and is not sent; the files have to be chosen again. */
    @PostMapping("/case/unsent")
    String showAgain(
            HttpServletRequest request,
            @ModelAttribute("form") MessageForm form,
            @RequestParam(defaultValue = "") List<String> file,
            Model model) {
        model.addAttribute("chosen", String.join(", ", file));
        return pages.show(code(request), form, model);
    }

    /** How the days of the term are counted: half as long as all the rest of the case. */
    @GetMapping("/case/days")
    String days(HttpServletRequest request, Model model) {
        CasePage page = pages.page(code(request));
        model.addAttribute("page", page);
        return page.view().count() == null ? BACK : "intake/follow/days";
    }

    @GetMapping("/files/{id}")
    void save(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        cases.save(code(request), id, file -> file.writeTo(response));
    }

    @GetMapping("/withdraw")
    String askToWithdraw(HttpServletRequest request, Model model) {
        CasePage page = pages.page(code(request));
        model.addAttribute("page", page);
        return page.open() ? "intake/withdraw" : BACK;
    }

    @PostMapping("/withdraw")
    String withdraw(HttpServletRequest request) {
        cases.withdraw(code(request));
        return BACK;
    }

    @ExceptionHandler(NotFound.class)
    String notRegistered() {
        return "redirect:/follow/waiting";
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
