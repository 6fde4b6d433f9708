package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kz.adep.casework.file.FileList;
import kz.adep.intake.domain.Question;
import kz.adep.intake.service.Documents;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.web.AskedToWait;
import kz.adep.limits.Sources;
import kz.adep.shared.PublicPage;
import kz.adep.upload.FileRefused;
import kz.adep.upload.SentFiles;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the documents of a form, as many at a time as its sender likes, and goes on when there are no more. */
@Controller
@PublicPage
@RequestMapping("/apply/documents")
class DocumentsController {

    private static final String AGAIN = "redirect:/apply/documents";

    private final QuestionPages pages;
    private final Documents documents;
    private final Sources sources;

    DocumentsController(QuestionPages pages, Documents documents, Sources sources) {
        this.pages = pages;
        this.documents = documents;
        this.sources = sources;
    }

    @PostMapping
    String goOn(
            FormToken token,
            @ModelAttribute("form") Answer.Documents form,
            BindingResult errors,
            SentFiles sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        take(token, sent, errors, request, response);
        return pages.answer(Question.DOCUMENTS, token, form, errors, model);
    }

    @PostMapping("/more")
    String more(
            FormToken token,
            @ModelAttribute("form") Answer.Documents form,
            BindingResult errors,
            SentFiles sent,
            @RequestParam(defaultValue = "") String to,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        take(token, sent, errors, request, response);
        model.addAttribute("here", "/apply/documents");
        if (errors.hasErrors()) {
            return pages.answer(Question.DOCUMENTS, token, form, errors, model);
        }
        return to.isEmpty() ? AGAIN : pages.leave(Question.DOCUMENTS, token, to);
    }

    @PostMapping("/remove")
    String remove(FormToken token, @RequestParam UUID document) {
        documents.remove(token, document);
        return AGAIN;
    }

    private void take(
            FormToken token,
            SentFiles sent,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            for (FileRefused refusal : documents.add(token, sent, sources.of(request.getRemoteAddr()))) {
                errors.reject(refusal.key(), refusal.arguments(), null);
                response.setStatus(FileList.status(refusal).value());
            }
        } catch (SendAgainLater later) {
            AskedToWait.tell(later, "upload.wait", errors, response);
        }
    }
}
