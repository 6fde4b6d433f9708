package kz.adep.intake.web.receipt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseKind;
import kz.adep.intake.service.receipt.Proofs;
import kz.adep.printing.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints a receipt, in the language of the page. */
@Component
public class ReceiptPaper {

    private final Proofs proofs;
    private final Press press;

    ReceiptPaper(Proofs proofs, Press press) {
        this.proofs = proofs;
        this.press = press;
    }

    /**
     * As a file to be saved.
     *
     * @param name of the file
     * @param code the secret one, if it shall stand there
     */
    public ResponseEntity<byte[]> of(ApplicantDesk.View sent, String name, @Nullable String code) {
        Map<String, Object> model = new HashMap<>();
        model.put("sent", sent);
        model.put("advice", sent.kind() == CaseKind.CONSULTATION);
        proofs.code(sent).ifPresent(proof -> model.put("proof", proof));
        if (code != null) {
            model.put("code", code);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()))
                .body(press.printOutside("intake/receipt/pdf", model, LocaleContextHolder.getLocale()));
    }
}
