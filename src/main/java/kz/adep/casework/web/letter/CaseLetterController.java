package kz.adep.casework.web.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.letter.ReplyTemplate;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.CaseView;
import kz.adep.casework.service.letter.CaseLetters;
import kz.adep.casework.web.Desk;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The reply templates in the words of one case. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/letters", Desk.AGENCY + "/{id}/letters"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
class CaseLetterController {

    private final CaseReader reader;
    private final CaseLetters letters;

    CaseLetterController(CaseReader reader, CaseLetters letters) {
        this.reader = reader;
        this.letters = letters;
    }

    @GetMapping
    String preview(@PathVariable UUID id, Model model) {
        CaseView page = reader.read(id);
        Map<ReplyTemplate, String> filled = new LinkedHashMap<>();
        letters.offered(page.file()).forEach(template -> filled.put(template, letters.fill(id, template.id())));
        model.addAttribute("page", page);
        model.addAttribute("filled", filled);
        return "casework/letter/preview";
    }

    /** For letters.js, which puts it where the writer is. */
    @GetMapping(path = "/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String text(@PathVariable UUID id, @RequestParam Optional<UUID> template) {
        CaseView page = reader.read(id);
        return template.map(chosen -> letters.fill(page.id(), chosen)).orElse("");
    }
}
