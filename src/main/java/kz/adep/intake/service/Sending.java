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
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** How long the sender has to wait is kept, whatever else is not. */
    @Transactional(noRollbackFor = SendAgainLater.class)
    public Result send(FormToken token, Predicate<Draft> confirmed, NewCase.Tracking tracking, Source source) {
        Result result = drafts.hold(token)
                .filter(Draft::isComplete)
                .map(draft -> confirmed.test(draft) ? send(token, draft, tracking, source) : Result.UNCONFIRMED)
                .orElseGet(() -> unlessReceived(tracking, Result.MISSING));
        if (result == Result.RECEIVED) {
            drafts.discard(token);
        }
        return result;
    }

    private Result send(FormToken token, Draft draft, NewCase.Tracking tracking, Source source) {
        if (!MessageDigest.isEqual(drafts.fingerprint(token, draft), tracking.submissionHash())) {
            return unlessReceived(tracking, Result.CHANGED);
        }
        List<Upload> documents = draft.enclosed();
        if (!lieThere(documents)) {
            Result result = unlessReceived(tracking, Result.MISSING);
            if (result == Result.MISSING) {
                drafts.change(token, Draft::withoutDocuments);
            }
            return result;
        }
        NewCase newCase = draft.submit(directory.authorisedBody().id(), clock.instant(), tracking);
        if (!reception.registers(token, source, newCase.stateBodyId())) {
            tray.keep(newCase, documents);
            return Result.RECEIVED;
        }
        UUID id = register.register(newCase).id();
        if (!documents.isEmpty()) {
            files.submit(id, documents);
        }
        return Result.RECEIVED;
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

    /** What waited for too long was cleared away. */
    private boolean lieThere(List<Upload> documents) {
        return documents.isEmpty() || uploads.present(documents).size() == documents.size();
    }
}
