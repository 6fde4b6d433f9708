package kz.adep.intake.service;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.NewCase;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.limit.Reception;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.FormToken;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a form as a case, once: the code that identifies the case is derived from the form token, so that whatever is
 * sent again, at once or after a lost answer, meets the case that is already there.
 */
@Service
public class Submissions {

    private final Drafts drafts;
    private final Reception reception;
    private final Tray tray;
    private final CaseRegister register;
    private final ApplicantDesk desk;
    private final Directory directory;
    private final Vault vault;
    private final ApplicantFiles files;
    private final Uploads uploads;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Submissions(
            Drafts drafts,
            Reception reception,
            Tray tray,
            CaseRegister register,
            ApplicantDesk desk,
            Directory directory,
            Vault vault,
            ApplicantFiles files,
            Uploads uploads,
            TransactionTemplate transactions,
            Clock clock) {
        this.drafts = drafts;
        this.reception = reception;
        this.tray = tray;
        this.register = register;
        this.desk = desk;
        this.directory = directory;
        this.vault = vault;
        this.files = files;
        this.uploads = uploads;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of a form. */
    public enum Result {
        /** A case, or in a flood a place in the tray; the receipt says which. */
        RECEIVED,
        /** It is not the draft that was shown to its sender: another tab changed it. */
        CHANGED,
        /** There is nothing to send. */
        MISSING
    }

    /** Adds an answer to a form that was not sent yet. */
    public Draft answer(FormToken token, UnaryOperator<Draft> answer) {
        if (drafts.find(token).isEmpty() && isSent(token)) {
            throw new AlreadySent();
        }
        return drafts.change(token, answer);
    }

    /** Whether it was received; asked where there is no draft any more. */
    public boolean isSent(FormToken token) {
        return receipt(token).isPresent() || waiting(token).isPresent();
    }

    /**
     * Sends it, or tells to send it again later.
     *
     * @param draft absent where it is not filled in, or was sent and cleared away
     * @throws kz.adep.intake.service.limit.SendAgainLater when too much is sent just now
     */
    public Result send(FormToken token, @Nullable Draft draft, byte[] fingerprint, Source source) {
        CaseCode code = CaseCode.of(token, vault);
        NewCase.Tracking tracking = new NewCase.Tracking(code.hash(), fingerprint);
        Result result = draft == null || !isAsShown(token, draft, fingerprint)
                ? unlessReceived(code, tracking, draft == null ? Result.MISSING : Result.CHANGED)
                : receive(token, draft, code, tracking, source);
        if (result == Result.RECEIVED) {
            drafts.discard(token);
        }
        return result;
    }

    /** What its sender is told of a form that was sent. */
    public Optional<ApplicantDesk.View> receipt(FormToken token) {
        CaseCode code = CaseCode.of(token, vault);
        return ActingScope.call(code.holder(), () -> desk.find(code.hash()));
    }

    /** The same of one that waits to be registered. */
    public Optional<Tray.View> waiting(FormToken token) {
        CaseCode code = CaseCode.of(token, vault);
        return ActingScope.call(code.holder(), () -> tray.find(code.hash()));
    }

    public TrackingCode code(FormToken token) {
        return TrackingCode.of(token, vault);
    }

    private boolean isAsShown(FormToken token, Draft draft, byte[] fingerprint) {
        return MessageDigest.isEqual(drafts.fingerprint(token, draft), fingerprint);
    }

    private Result unlessReceived(CaseCode code, NewCase.Tracking tracking, Result otherwise) {
        return isReceived(code, tracking) ? Result.RECEIVED : otherwise;
    }

    private Result receive(FormToken token, Draft draft, CaseCode code, NewCase.Tracking tracking, Source source) {
        List<Upload> documents = draft.enclosed();
        if (!lieThere(code, documents)) {
            Result result = unlessReceived(code, tracking, Result.CHANGED);
            if (result == Result.CHANGED) {
                drafts.change(token, Draft::withoutDocuments);
            }
            return result;
        }
        NewCase newCase = draft.submit(directory.authorisedBody().id(), clock.instant(), tracking);
        try {
            boolean registers = reception.registers(token, source, newCase.stateBodyId());
            ActingScope.run(code.holder(), () -> keep(newCase, registers, documents));
        } catch (RuntimeException e) {
            // The database keeps a submission once: whatever failed here, it may have been received before.
            if (!isReceived(code, tracking)) {
                throw e;
            }
        }
        return Result.RECEIVED;
    }

    /** The case and its documents, or neither. */
    private void keep(NewCase newCase, boolean registers, List<Upload> documents) {
        if (!registers) {
            tray.keep(newCase, documents);
        } else if (documents.isEmpty()) {
            register.register(newCase);
        } else {
            transactions.executeWithoutResult(status -> {
                UUID id = register.register(newCase).id();
                files.submit(id, documents);
            });
        }
    }

    /** What waited for too long was cleared away. */
    private boolean lieThere(CaseCode code, List<Upload> documents) {
        return documents.isEmpty()
                || ActingScope.call(code.holder(), () -> uploads.present(documents))
                                .size()
                        == documents.size();
    }

    private boolean isReceived(CaseCode code, NewCase.Tracking tracking) {
        try {
            return ActingScope.call(
                    code.holder(), () -> register.registeredUnder(tracking).isPresent() || tray.holds(tracking));
        } catch (RuleViolation differs) {
            throw new AlreadySent();
        }
    }
}
