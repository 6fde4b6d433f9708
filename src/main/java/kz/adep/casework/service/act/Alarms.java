package kz.adep.casework.service.act;

import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseForwarding;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.casework.service.letter.LawEnforcement;
import kz.adep.casework.service.letter.Letterhead;
import kz.adep.notification.Outbox;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What tells of a crime or a threat (Administrative Procedural Code, article 88): it is never terminated for being
 * anonymous, stands in a queue of its own, and goes to law enforcement at once.
 */
@Service
public class Alarms {

    private final CaseActs acts;
    private final CaseContents contents;
    private final CaseRecords records;
    private final Terms terms;
    private final Notices notices;
    private final Letterhead letterhead;
    private final LawEnforcement addressee;
    private final Outbox outbox;

    Alarms(
            CaseActs acts,
            CaseContents contents,
            CaseRecords records,
            Terms terms,
            Notices notices,
            Letterhead letterhead,
            LawEnforcement addressee,
            Outbox outbox) {
        this.acts = acts;
        this.contents = contents;
        this.records = records;
        this.terms = terms;
        this.notices = notices;
        this.letterhead = letterhead;
        this.addressee = addressee;
        this.outbox = outbox;
    }

    @Transactional
    public void mark(UUID id, Danger danger) {
        acts.act(id, "casework.danger.marked", file -> file.mark(danger));
    }

    /** It was a false alarm, the sender's or the office's; what went to law enforcement is not taken back. */
    @Transactional
    public void lift(UUID id, String reason) {
        acts.act(id, "casework.danger.lifted", file -> {
            if (file.claimed().isEmpty()) {
                requireMarked(file);
                if (isSent(file)) {
                    throw new RuleViolation("law.danger.sent-already");
                }
            }
            file.unmark();
            acts.note(file, reason);
        });
    }

    /** No case that tells of a crime or a threat ends before law enforcement was told, nor before somebody judged the claim. */
    public void requireSent(CaseFile file) {
        if (file.claimed().isPresent()) {
            throw new RuleViolation("law.danger.unjudged");
        }
        if (file.danger().isPresent() && !isSent(file)) {
            throw new RuleViolation("law.danger.unsent");
        }
    }

    private boolean isSent(CaseFile file) {
        return records.forwardings(file.getId()).stream()
                .anyMatch(sent -> sent.letter().isPresent());
    }

    private static Danger requireMarked(CaseFile file) {
        return file.danger().orElseThrow(() -> new RuleViolation("law.danger.unmarked"));
    }

    /**
     * An anonymous case ends with it, because nobody waits for an answer; of any other one a copy goes, and of one that
     * lies before the head or was withdrawn or returned in the meantime. Its applicant is told where it went.
     */
    @Transactional
    public void send(UUID id) {
        acts.act(id, "casework.danger.sent", file -> {
            Danger danger = requireMarked(file);
            boolean ends = file.isAnonymous() && file.stage().isOpen() && file.stage() != Stage.AWAITING_APPROVAL;
            String to = addressee.name().in(Notices.locale(file));
            CaseForwarding forwarding = new CaseForwarding(
                    file,
                    new Parcel(null, to, !ends, file.narrative(), notices.words(file, "law.danger." + danger)),
                    CaseActs.account(),
                    acts.today());
            forwarding.with(letter(file, danger, to));
            announce(file, danger).ifPresent(forwarding::announcedBy);
            contents.add(forwarding);
            notices.tell(file, notices.words(file, ends ? "law.notice.danger.whole" : "law.notice.danger.copy", to));
            if (ends) {
                terms.forwarded(file);
                file.forward(acts.today());
                terms.closed(file);
            }
        });
    }

    /** A mail leaves the house in clear: it says which letter waits, and no word of what it tells. */
    private Optional<UUID> announce(CaseFile file, Danger danger) {
        String address = addressee.mail();
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        return outbox.put(
                announcement(file),
                file.language(),
                address,
                notices.words(file, "law.danger." + danger),
                letterhead.writer(file).name().in(Notices.locale(file)),
                letterhead.number(file),
                Notices.day(acts.today()));
    }

    /** What is withheld from a body is not asked for there: the commissioner it is about would hear of it. */
    static String announcement(CaseFile file) {
        return file.withheld() ? "law.mail.danger.withheld" : "law.mail.danger";
    }

    private String letter(CaseFile file, Danger danger, String to) {
        return notices.words(
                file,
                "law.letter.danger",
                to,
                letterhead.writer(file).name().in(Notices.locale(file)),
                letterhead.number(file),
                Notices.day(file.registeredOn()),
                notices.words(file, "law.danger." + danger),
                file.narrative());
    }
}
