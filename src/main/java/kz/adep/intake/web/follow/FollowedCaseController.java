package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.file.FileList;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.web.AskedToWait;
import kz.adep.intake.web.NoSession;
import kz.adep.limits.Sources;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.upload.FileRefused;
import kz.adep.upload.SentFiles;
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
    private final NextSteps next;
    private final Sources sources;
    private final Clock clock;

    FollowedCaseController(FollowedCases cases, NextSteps next, Sources sources, Clock clock) {
        this.cases = cases;
        this.next = next;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/case")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", MessageForm.empty());
        return page(code(request), model);
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
            return page(code, model);
        }
        try {
            String message = Objects.requireNonNull(form.message());
            cases.write(code, message, sent, sources.of(request.getRemoteAddr()));
            return BACK;
        } catch (FileRefused refusal) {
            errors.reject(refusal.key(), refusal.arguments(), null);
            response.setStatus(FileList.status(refusal).value());
        } catch (SendAgainLater later) {
            AskedToWait.tell(later, "intake.case.message.wait", errors, response);
        }
        return page(code, model);
    }

    /** In another language: the message comes back as it is typed and is not sent; the files have to be chosen again. */
    @PostMapping("/case/unsent")
    String showAgain(
            HttpServletRequest request,
            @ModelAttribute("form") MessageForm form,
            @RequestParam(defaultValue = "") List<String> file,
            Model model) {
        model.addAttribute("chosen", String.join(", ", file));
        return page(code(request), model);
    }

    @GetMapping("/files/{id}")
    void save(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        cases.save(code(request), id, file -> file.writeTo(response));
    }

    @GetMapping("/withdraw")
    String askToWithdraw(HttpServletRequest request, Model model) {
        CasePage page = CasePage.of(cases.get(code(request)), clock.getZone());
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

    private String page(CaseCode code, Model model) {
        ApplicantDesk.View view = cases.get(code);
        CasePage page = CasePage.of(view, clock.getZone());
        model.addAttribute("page", page);
        model.addAttribute("unsent", page.open() ? "/follow/case/unsent#typed" : null);
        next.describe(code, model);
        model.addAttribute("recusals", cases.recusals(code));
        model.addAttribute("files", new FileList(cases.files(code)));
        model.addAttribute("asked", cases.question(code).isPresent());
        return "intake/case";
    }

    private static CaseCode code(HttpServletRequest request) {
        return FollowSession.code(request).orElseThrow(NoSession::new);
    }
}
