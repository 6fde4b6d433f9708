package kz.adep.intake.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.NewCase;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.limit.DraftGate;
import kz.adep.intake.service.limit.SendAgainLater;
import kz.adep.intake.service.tray.Tray;
import kz.adep.limits.Source;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.FormToken;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Sends a form as a case, once: the code that identifies the case is derived from the form token, so that whatever is
 * sent again, at once or after a lost answer, meets the case that is already there.
 */
@Service
public class Submissions {

    /** A day; of an anonymous form only the hour is known in which it came. */
    private static final Duration SHOWN = Duration.ofHours(25);

    private final Drafts drafts;
    private final DraftGate gate;
    private final Sending sending;
    private final Turns turns = new Turns(2 * Runtime.getRuntime().availableProcessors());
    private final Tray tray;
    private final ApplicantDesk desk;
    private final Vault vault;
    private final Clock clock;

    Submissions(
            Drafts drafts, DraftGate gate, Sending sending, Tray tray, ApplicantDesk desk, Vault vault, Clock clock) {
        this.drafts = drafts;
        this.gate = gate;
        this.sending = sending;
        this.tray = tray;
        this.desk = desk;
        this.vault = vault;
        this.clock = clock;
    }

    /** What became of a form. */
    public enum Result {
        /** A case, or in a flood a place in the tray; the receipt says which. */
        RECEIVED,
        /** It is not the draft that was shown to its sender: another tab changed it. */
        CHANGED,
        /** A photo would tell who its sender is, who does not go by his name: its traces were not removed to the end. */
        TRACED,
        /** The sender has still to confirm something. */
        UNCONFIRMED,
        /** There is nothing to send, or a question is open: which documents, where those that waited lay too long. */
        MISSING
    }

    /**
     * Adds an answer to a form that was not sent yet, nor is being sent by another tab; the first one begins it.
     *
     * @throws SendAgainLater when too many are begun from there just now
     */
    public Draft answer(FormToken token, UnaryOperator<Draft> answer, Source source) {
        return amend(token, answer).orElseGet(() -> {
            gate.admit(token.issuedAt(), source);
            return drafts.change(token, answer);
        });
    }

    /** The same for a form that was begun; nothing is begun by it. */
    public Optional<Draft> amend(FormToken token, UnaryOperator<Draft> answer) {
        Optional<Draft> amended = drafts.amend(token, answer);
        if (amended.isEmpty() && isSent(token)) {
            throw new AlreadySent();
        }
        return amended;
    }

    /** Whether a form goes on under its token however old that is: its draft lives, or it was sent a day ago at most. */
    public boolean isKept(FormToken token) {
        return drafts.find(token).isPresent() || isSentLately(token);
    }

    /** Whether it was received; asked where there is no draft any more. */
    public boolean isSent(FormToken token) {
        return receipt(token).isPresent() || waiting(token).isPresent();
    }

    /**
     * Sends it, or tells to send it again later.
     *
     * @param confirmed whether the sender's last answers let a draft be sent
     * @param shown fingerprint of the draft that was shown to the sender
     * @throws SendAgainLater when too much is sent just now
     */
    public Result send(FormToken token, Predicate<Draft> confirmed, byte[] shown, Source source) {
        CaseCode code = CaseCode.of(token, vault);
        NewCase.Tracking tracking = new NewCase.Tracking(code.hash(), shown);
        ActingAs sender = ActingAs.sender(drafts.hash(token), code.hex());
        try {
            Result result =
                    turns.take(() -> ActingScope.call(sender, () -> sending.send(token, confirmed, tracking, source)));
            if (result == Result.MISSING) {
                ActingScope.run(sender, () -> sending.forgetLostDocuments(token));
            }
            return result;
        } catch (CannotCreateTransactionException away) {
            // Nothing was begun, and to ask would wait as long once more.
            throw away;
        } catch (RuntimeException e) {
            // The database keeps a submission once: whatever failed here, it may have been received before.
            if (!ActingScope.call(sender, () -> sending.isReceived(tracking))) {
                if (e instanceof SendAgainLater later) {
                    drafts.holdBack(token, later.until());
                }
                throw e;
            }
            drafts.discard(token);
            return Result.RECEIVED;
        }
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

    private boolean isSentLately(FormToken token) {
        CaseCode code = CaseCode.of(token, vault);
        Instant dayAgo = clock.instant().minus(SHOWN);
        return ActingScope.call(code.holder(), () -> desk.receivedAt(code.hash()))
                .or(() -> waiting(token).map(Tray.View::receivedAt))
                .filter(dayAgo::isBefore)
                .isPresent();
    }

    public TrackingCode code(FormToken token) {
        return TrackingCode.of(token, vault);
    }
}
