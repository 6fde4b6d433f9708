package kz.adep.intake.web.receipt;

import kz.adep.casework.ApplicantDesk;
import kz.adep.intake.service.Submissions;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The receipt as a file, in the language of the page. The code opens the case to whoever reads the file, and files are
 * passed on and printed at work: it stands there only if its owner asks for it.
 */
@Controller
@PublicPage
class ReceiptPdfController {

    private final Submissions submissions;
    private final ReceiptPaper paper;

    ReceiptPdfController(Submissions submissions, ReceiptPaper paper) {
        this.submissions = submissions;
        this.paper = paper;
    }

    @PostMapping("/apply/receipt/pdf")
    ResponseEntity<byte[]> pdf(FormToken token, @RequestParam(defaultValue = "false") String withCode) {
        ApplicantDesk.View sent = submissions.receipt(token).orElseThrow(() -> new NotFound("receipt"));
        String code = withCode.equals("true") ? submissions.code(token).grouped() : null;
        return paper.of(sent, sent.number() + ".pdf", code);
    }
}
