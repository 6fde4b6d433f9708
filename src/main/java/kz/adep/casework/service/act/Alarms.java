package kz.adep.casework.service.act;

import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseForwarding;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.directory.Directory;
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
    private final Terms terms;
    private final Notices notices;
    private final Directory directory;
    private final LawEnforcement addressee;
    private final Outbox outbox;

    Alarms(
            CaseActs acts,
            CaseContents contents,
            Terms terms,
            Notices notices,
            Directory directory,
            LawEnforcement addressee,
            Outbox outbox) {
        this.acts = acts;
        this.contents = contents;
        this.terms = terms;
        this.notices = notices;
        this.directory = directory;
        this.addressee = addressee;
        this.outbox = outbox;
    }

    @Transactional
    public void mark(UUID id, Danger danger) {
        acts.act(id, "casework.danger.marked", file -> file.mark(danger));
    }

    /** An anonymous case ends with it, because nobody waits for an answer; of any other one a copy goes. */
    @Transactional
    public void send(UUID id) {
        acts.act(id, "casework.danger.sent", file -> {
            Danger danger = file.danger().orElseThrow(() -> new RuleViolation("law.danger.unmarked"));
            file.requireUndecided();
            String to = addressee.name().in(Notices.locale(file));
            boolean part = !file.isAnonymous();
            CaseForwarding forwarding = new CaseForwarding(
                    file,
                    new Parcel(null, to, part, file.narrative(), notices.words(file, "law.danger." + danger)),
                    CaseActs.account(),
                    acts.today());
            forwarding.with(letter(file, danger, to));
            announce(file, danger).ifPresent(forwarding::announcedBy);
            contents.add(forwarding);
            if (file.isAnonymous()) {
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
                "law.mail.danger",
                file.language(),
                address,
                notices.words(file, "law.danger." + danger),
                directory.body(file.stateBodyId()).name().in(Notices.locale(file)),
                file.number(directory.body(file.stateBodyId()).code()).toString(),
                Notices.day(acts.today()));
    }

    private String letter(CaseFile file, Danger danger, String to) {
        return notices.words(
                file,
                "law.letter.danger",
                to,
                directory.body(file.stateBodyId()).name().in(Notices.locale(file)),
                file.number(directory.body(file.stateBodyId()).code()).toString(),
                Notices.day(file.registeredOn()),
                notices.words(file, "law.danger." + danger),
                file.narrative());
    }
}
