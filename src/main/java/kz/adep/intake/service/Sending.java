package kz.adep.intake.service;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.NewCase;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Submissions.Result;
import kz.adep.intake.service.limit.Reception;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Makes a case of a draft, in one transaction: there is either the draft, or the case and its documents. */
@Component
class Sending {

    private final Drafts drafts;
    private final Reception reception;
    private final Tray tray;
    private final CaseRegister register;
    private final Directory directory;
    private final ApplicantFiles files;
    private final Uploads uploads;
    private final Clock clock;

    Sending(
            Drafts drafts,
            Reception reception,
            Tray tray,
            CaseRegister register,
            Directory directory,
            ApplicantFiles files,
            Uploads uploads,
            Clock clock) {
        this.drafts = drafts;
        this.reception = reception;
        this.tray = tray;
        this.register = register;
        this.directory = directory;
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Takes the draft away first; whatever else comes of it than a case rolls that back. */
    @Transactional
    public Result send(FormToken token, Predicate<Draft> confirmed, NewCase.Tracking tracking, Source source) {
        Result result = drafts.take(token)
                .filter(taken -> taken.draft().isComplete())
                .map(taken -> confirmed.test(taken.draft()) ? send(token, taken, tracking, source) : Result.UNCONFIRMED)
                .orElseGet(() -> unlessReceived(tracking, Result.MISSING));
        if (result != Result.RECEIVED) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }

    private Result send(FormToken token, Drafts.Taken taken, NewCase.Tracking tracking, Source source) {
        Draft draft = taken.draft();
        if (!MessageDigest.isEqual(drafts.fingerprint(token, draft), tracking.submissionHash())) {
            return unlessReceived(tracking, Result.CHANGED);
        }
        if (draft.hasTraces()) {
            return unlessReceived(tracking, Result.TRACED);
        }
        List<Upload> documents = draft.enclosed();
        if (!lieThere(documents)) {
            return unlessReceived(tracking, Result.MISSING);
        }
        NewCase newCase = draft.submit(directory.authorisedBody().id(), clock.instant(), tracking);
        if (!reception.registers(token, taken.heldUntil(), source, newCase.stateBodyId())) {
            tray.keep(newCase, documents);
            return Result.RECEIVED;
        }
        UUID id = register.register(newCase).id();
        if (!documents.isEmpty()) {
            files.submit(id, documents);
        }
        return Result.RECEIVED;
    }

    /** Asks for the documents again where those that waited were cleared away. */
    @Transactional
    public void forgetLostDocuments(FormToken token) {
        drafts.amend(token, draft -> lieThere(draft.enclosed()) ? draft : draft.withoutDocuments());
    }

    /** Whether this submission was received before; another one under the same token is refused. */
    @Transactional(readOnly = true)
    public boolean isReceived(NewCase.Tracking tracking) {
        try {
            return register.registeredUnder(tracking).isPresent() || tray.holds(tracking);
        } catch (RuleViolation differs) {
            throw new AlreadySent();
        }
    }

    private Result unlessReceived(NewCase.Tracking tracking, Result otherwise) {
        return isReceived(tracking) ? Result.RECEIVED : otherwise;
    }

    private boolean lieThere(List<Upload> documents) {
        return documents.isEmpty() || uploads.present(documents).size() == documents.size();
    }
}
