package kz.adep.intake.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import kz.adep.intake.service.CaseCode;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.web.NoSession;
import kz.adep.shared.PublicPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The answer as a file, for who follows the case by its code. */
@Controller
@PublicPage
class AnswerPaperController {

    private final FollowedCases cases;

    AnswerPaperController(FollowedCases cases) {
        this.cases = cases;
    }

    /** The name of the file tells who finds it on a shared computer nothing. */
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
