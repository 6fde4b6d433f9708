package kz.adep.casework.service.file;

import java.util.List;
import java.util.UUID;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.file.CaseAttachment.Place;
import kz.adep.casework.file.Purpose;
import kz.adep.casework.service.CaseWork;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds what officials have: scans of letters, evidence, enclosures of messages and of the answer. */
@Service
public class StaffFiles {

    private final CaseFiles files;
    private final CaseRegister register;
    private final CaseWork work;
    private final Attaching attaching;

    StaffFiles(CaseFiles files, CaseRegister register, CaseWork work, Attaching attaching) {
        this.files = files;
        this.register = register;
        this.work = work;
        this.attaching = attaching;
    }

    @Transactional
    public int add(UUID caseId, Purpose purpose, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            throw new RuleViolation("upload.none");
        }
        CaseFile file = files.get(caseId);
        if (purpose == Purpose.WITH_ANSWER) {
            file.requireUndecided();
        }
        attach(file, purpose, null, uploads);
        return uploads.size();
    }

    /** Writes to the applicant with enclosures. */
    @Transactional
    public UUID write(UUID caseId, String body, boolean question, List<Upload> uploads) {
        UUID message = work.write(caseId, body, question);
        attach(files.get(caseId), Purpose.TO_APPLICANT, message, uploads);
        return message;
    }

    /** Registers what came on paper, with its scans. */
    @Transactional
    public Registered register(NewCase newCase, List<Upload> uploads) {
        Registered registered = register.register(newCase);
        attach(files.get(registered.id()), Purpose.FROM_APPLICANT, null, uploads);
        return registered;
    }

    private void attach(CaseFile file, Purpose purpose, @Nullable UUID message, List<Upload> uploads) {
        attaching.attach(new Place(file, purpose, message, ActingScope.current().account()), uploads);
    }
}
