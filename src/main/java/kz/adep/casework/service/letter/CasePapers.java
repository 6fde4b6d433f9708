package kz.adep.casework.service.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.adep.account.StaffNames;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.service.CaseReader;
import kz.adep.casework.service.CaseView;
import kz.adep.casework.service.Identities;
import kz.adep.printing.Press;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers of a case; what leaves the house is audited, and nothing is printed inside a transaction. */
@Service
public class CasePapers {

    private static final String ANSWER = "casework/paper/answer";
    private static final String CARD = "casework/paper/card";

    private final CaseFiles files;
    private final CaseContents contents;
    private final CaseReader reader;
    private final Identities identities;
    private final AnswerDrafting drafting;
    private final StaffNames staff;
    private final AuditTrail trail;
    private final Press press;
    private final TransactionTemplate transaction;

    CasePapers(
            CaseFiles files,
            CaseContents contents,
            CaseReader reader,
            Identities identities,
            AnswerDrafting drafting,
            StaffNames staff,
            AuditTrail trail,
            Press press,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.contents = contents;
        this.reader = reader;
        this.identities = identities;
        this.drafting = drafting;
        this.staff = staff;
        this.trail = trail;
        this.press = press;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file to take away. */
    @SuppressWarnings("ArrayRecordComponent") // a file on its way to the reader, never compared
    public record Paper(String name, byte[] pdf) {}

    /** The answer, or its draft, without the name of whom it is for. */
    public Paper answer(UUID caseId) {
        return print(inTransaction(() -> signed(caseId, "casework.answer.printed")));
    }

    /** The answer for the post: the seal of the name and address is opened for a reason, and that is audited. */
    public Paper addressed(UUID caseId, String reason) {
        return print(inTransaction(() -> {
            List<PersonalDetails> applicant = identities.unseal(caseId, reason).get(CaseParty.Part.APPLICANT);
            Sheet sheet = signed(caseId, "casework.answer.printed");
            return applicant == null ? sheet : new Sheet(sheet.paper().to(lines(applicant.get(0))), sheet.language());
        }));
    }

    /** The answer as its applicant takes it away; the code is in the acting scope. */
    public Optional<Paper> sentUnder(byte[] codeHash) {
        Optional<Sheet> sheet = inTransaction(() -> files.findByCode(codeHash)
                .flatMap(file -> contents.answer(file.getId()).map(answer -> sheet(file, answer))));
        return sheet.map(paper -> printed(paper, press::printOutside));
    }

    /** All that lies in the case, for the reader's own desk; the identities stay sealed. */
    public Paper card(UUID caseId, Locale language) {
        CaseView view = inTransaction(() -> {
            record(files.get(caseId), "casework.card.printed");
            return reader.readWhole(caseId);
        });
        Map<String, Object> model = Map.of("page", view, "file", view.file());
        return new Paper(view.number() + ".pdf", press.print(CARD, model, language));
    }

    private record Sheet(AnswerPaper paper, Locale language) {}

    private Sheet signed(UUID caseId, String action) {
        CaseFile file = files.get(caseId);
        CaseAnswer answer = contents.answer(caseId).orElseThrow(() -> new RuleViolation("casework.answer.empty"));
        record(file, action);
        Sheet sheet = sheet(file, answer);
        String signer = file.signer().flatMap(staff::name).orElse(null);
        return new Sheet(sheet.paper().signedBy(signer), sheet.language());
    }

    private Sheet sheet(CaseFile file, CaseAnswer answer) {
        return new Sheet(drafting.paper(file, answer), Letterhead.language(file));
    }

    private void record(CaseFile file, String action) {
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld()));
    }

    private Paper print(Sheet sheet) {
        return printed(sheet, press::print);
    }

    private interface Printing {
        byte[] print(String view, Map<String, ?> model, Locale language);
    }

    private static Paper printed(Sheet sheet, Printing press) {
        byte[] pdf = press.print(ANSWER, Map.of("paper", sheet.paper()), sheet.language());
        return new Paper(sheet.paper().number() + "-answer.pdf", pdf);
    }

    private static List<String> lines(PersonalDetails applicant) {
        return Stream.of(applicant.fullName(), applicant.organisation(), applicant.address())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
