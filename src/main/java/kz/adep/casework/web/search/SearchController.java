package kz.adep.casework.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Stage;
import kz.adep.casework.service.search.CaseSearch;
import kz.adep.casework.service.search.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One box over all that is written in the cases the reader may see. */
@Controller
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class SearchController {

    private static final int LONGEST = 200;

    private final CaseSearch search;

    SearchController(CaseSearch search) {
        this.search = search;
    }

    @GetMapping({"/office/search", "/agency/search"})
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CaseKind kind,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "") String after,
            @ModelAttribute("cases") String cases,
            HttpServletRequest request,
            Model model) {
        String text = q.substring(0, Math.min(LONGEST, q.length())).strip();
        Question question = new Question(text, kind, stage, place(after));
        model.addAttribute(
                "page",
                new SearchPage(
                        request.getRequestURI(),
                        cases,
                        question,
                        question.isEmpty() || question.isTooShort() ? null : search.find(question)));
        return "casework/search";
    }

    private static Question.@Nullable After place(String after) {
        try {
            return after.isBlank() ? null : Question.After.parse(after);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "after", e);
        }
    }
}
