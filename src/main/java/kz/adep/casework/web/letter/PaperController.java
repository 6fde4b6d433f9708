package kz.adep.casework.web.letter;

import java.util.Locale;
import java.util.UUID;
import kz.adep.casework.service.letter.CasePapers;
import kz.adep.casework.web.Desk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case on paper: the card, the answer, and the answer for the post. Each printing is an act of its own. */
@Controller
@RequestMapping({Desk.OFFICE + "/{id}/paper", Desk.AGENCY + "/{id}/paper"})
@PreAuthorize("hasAnyRole('COMMISSIONER', 'HEAD', 'AGENCY_OFFICER')")
class PaperController {

    private final CasePapers papers;

    PaperController(CasePapers papers) {
        this.papers = papers;
    }

    @PostMapping("/card")
    ResponseEntity<byte[]> card(@PathVariable UUID id, Locale language) {
        return file(papers.card(id, language));
    }

    @PostMapping("/answer")
    ResponseEntity<byte[]> answer(@PathVariable UUID id) {
        return file(papers.answer(id));
    }

    /** With the name and the address, for the post. */
    @PostMapping("/addressed")
    @PreAuthorize("hasAnyRole('COMMISSIONER', 'AGENCY_OFFICER')")
    ResponseEntity<byte[]> addressed(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return file(papers.addressed(id, reason));
    }

    private static ResponseEntity<byte[]> file(CasePapers.Paper paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(paper.name()).build()))
                .body(paper.pdf());
    }
}
