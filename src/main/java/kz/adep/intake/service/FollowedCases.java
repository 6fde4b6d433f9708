package kz.adep.intake.service;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.casework.letter.ApplicantLetters;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
import kz.adep.intake.service.limit.MessageGate;
import kz.adep.intake.service.limit.UploadGate;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.upload.Download;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Uploads;
import kz.adep.vault.Vault;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** What the holder of a tracking code reads and does; every step goes through the walls with the code alone. */
@Service
public class FollowedCases {

    private final ApplicantDesk desk;
    private final ApplicantLetters letters;
    private final CheckInDesk checkIns;
    private final Tray tray;
    private final Vault vault;
    private final ApplicantFiles files;
    private final Uploads uploads;
    private final UploadGate gate;
    private final MessageGate messages;

    FollowedCases(
            ApplicantDesk desk,
            ApplicantLetters letters,
            CheckInDesk checkIns,
            Tray tray,
            Vault vault,
            ApplicantFiles files,
            Uploads uploads,
            UploadGate gate,
            MessageGate messages) {
        this.desk = desk;
        this.letters = letters;
        this.checkIns = checkIns;
        this.tray = tray;
        this.files = files;
        this.uploads = uploads;
        this.gate = gate;
        this.messages = messages;
        this.vault = vault;
    }

    /** Empty for a wrong, a malformed and an erased code alike. */
    public Optional<CaseCode> open(String typed) {
        CaseCode code = CaseCode.typed(typed, vault);
        return isKnown(code) ? Optional.of(code) : Optional.empty();
    }

    public ApplicantDesk.View get(CaseCode code) {
        return find(code).orElseThrow(() -> new NotFound("case"));
    }

    /** One that is not registered yet. */
    public Optional<Tray.View> waiting(CaseCode code) {
        return ActingScope.call(code.holder(), () -> tray.find(code.hash()));
    }

    /**
     * A message, with documents if there are any. Sent once more, by who saw no answer or pressed twice, it is there already.
     *
     * @param once what its form alone carries
     * @throws kz.adep.intake.service.limit.SendAgainLater when too much is written or uploaded just now
     */
    public void write(CaseCode code, String once, String message, SentFiles sent, Source source) {
        UUID id = code.message(once, message);
        if (isSent(code, id)) {
            return;
        }
        messages.admit(code);
        try {
            send(code, id, message, sent, source);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atOnce) {
            if (!isSent(code, id)) {
                throw atOnce;
            }
        }
    }

    private boolean isSent(CaseCode code, UUID message) {
        return ActingScope.call(code.holder(), () -> desk.holdsMessage(message));
    }

    private void send(CaseCode code, UUID id, String message, SentFiles sent, Source source) {
        SentFiles counted = gate.counted(sent, code, source);
        ActingScope.call(code.holder(), () -> {
            SentFiles kept = files.isNamed(code.hash()) ? counted : counted.withoutTraces();
            return uploads.deliver(kept, documents -> files.write(code.hash(), id, message, documents));
        });
    }

    /** Writes a file out, as slowly as it is read. */
    public void save(CaseCode code, UUID file, Consumer<Download> writing) {
        ActingScope.run(code.holder(), () -> writing.accept(files.open(file)));
    }

    /** The answer on paper, once it was sent. */
    public byte[] answerPaper(CaseCode code) {
        return ActingScope.call(code.holder(), () -> letters.answer(code.hash()))
                .orElseThrow(() -> new NotFound("answer"));
    }

    public void askRecusal(CaseCode code, boolean ofTheHead, String reason) {
        Twice.run(code, () -> desk.askRecusal(code.hash(), ofTheHead, reason));
    }

    public void withdraw(CaseCode code) {
        Twice.run(code, () -> desk.withdraw(code.hash()));
    }

    private boolean isKnown(CaseCode code) {
        return find(code).isPresent() || waiting(code).isPresent();
    }

    /** What a reporter is to be asked today, if anything. */
    public Optional<CheckInDesk.Question> question(CaseCode code) {
        return ActingScope.call(code.holder(), () -> checkIns.question(code.hash()));
    }

    public void answer(CaseCode code, Harm harm, String words, Reader reader) {
        Twice.run(code, () -> checkIns.answer(code.hash(), harm, words, reader));
    }

    private Optional<ApplicantDesk.View> find(CaseCode code) {
        return ActingScope.call(code.holder(), () -> desk.find(code.hash()));
    }
}
