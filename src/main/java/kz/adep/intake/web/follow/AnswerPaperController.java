package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.web.NoSession;
import kz.adep.intake.web.receipt.ReceiptPaper;
import kz.adep.shared.PublicPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The answer and the receipt as files, for who follows the case by its code. The name of a file tells who finds it on a shared
 * computer nothing.
 */
@Controller
@PublicPage
class AnswerPaperController {

    private final FollowedCases cases;
    private final ReceiptPaper receipts;

    AnswerPaperController(FollowedCases cases, ReceiptPaper receipts) {
        this.cases = cases;
        this.receipts = receipts;
    }

    /** Whose form waited to be registered gets his slip here. The code, which opened this page, does not stand on it. */
    @GetMapping("/follow/case/receipt.pdf")
    ResponseEntity<byte[]> receipt(HttpServletRequest request) {
        CaseCode code = FollowSession.code(request).orElseThrow(NoSession::new);
        return receipts.of(cases.get(code), "receipt.pdf", null);
    }

    @GetMapping("/follow/case/answer.pdf")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        CaseCode code = FollowSession.code(request).orElseThrow(NoSession::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename("answer.pdf").build()))
                .body(cases.answerPaper(code));
    }
}
