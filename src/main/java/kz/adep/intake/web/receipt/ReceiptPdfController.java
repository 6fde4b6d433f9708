package kz.adep.intake.web.receipt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseKind;
import kz.adep.intake.service.Submissions;
import kz.adep.intake.service.receipt.Proofs;
import kz.adep.printing.Press;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.vault.FormToken;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private final Proofs proofs;
    private final Press press;

    ReceiptPdfController(Submissions submissions, Proofs proofs, Press press) {
        this.submissions = submissions;
        this.proofs = proofs;
        this.press = press;
    }

    @PostMapping("/apply/receipt/pdf")
    ResponseEntity<byte[]> pdf(FormToken token, @RequestParam(defaultValue = "false") String withCode) {
        ApplicantDesk.View sent = submissions.receipt(token).orElseThrow(() -> new NotFound("receipt"));
        Map<String, Object> model = new HashMap<>();
        model.put("sent", sent);
        model.put("advice", sent.kind() == CaseKind.CONSULTATION);
        proofs.code(sent).ifPresent(proof -> model.put("proof", proof));
        if (withCode.equals("true")) {
            model.put("code", submissions.code(token).grouped());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sent.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(press.printOutside("intake/receipt/pdf", model, LocaleContextHolder.getLocale()));
    }
}
