package kz.adep.casework.service.act;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.act.CaseForwarding;
import kz.adep.casework.domain.act.CaseOrigin;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.act.ForwardedCase;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.casework.service.Identities;
import kz.adep.casework.service.approval.Challenges;
import kz.adep.casework.service.complaint.OwnComplaints;
import kz.adep.casework.service.file.Attaching;
import kz.adep.directory.Directory;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forwards a case, or a part of it, to another body. One that takes part gets a case of its own in the same transaction;
 * when the whole goes there the applicant's code goes with it, so that he follows his appeal and not its empty folder.
 */
@Service
public class Forwardings {

    private final CaseActs acts;
    private final CaseFiles files;
    private final CaseContents contents;
    private final CaseRecords records;
    private final CaseRegister register;
    private final Identities identities;
    private final Terms terms;
    private final OwnComplaints complaints;
    private final Notices notices;
    private final Alarms alarms;
    private final Challenges challenges;
    private final Directory directory;
    private final Attaching attaching;
    private final Clock clock;

    Forwardings(
            CaseActs acts,
            CaseFiles files,
            CaseContents contents,
            CaseRecords records,
            CaseRegister register,
            Identities identities,
            Terms terms,
            OwnComplaints complaints,
            Notices notices,
            Alarms alarms,
            Challenges challenges,
            Directory directory,
            Attaching attaching,
            Clock clock) {
        this.acts = acts;
        this.files = files;
        this.contents = contents;
        this.records = records;
        this.register = register;
        this.identities = identities;
        this.terms = terms;
        this.complaints = complaints;
        this.notices = notices;
        this.alarms = alarms;
        this.challenges = challenges;
        this.directory = directory;
        this.attaching = attaching;
        this.clock = clock;
    }

    @Transactional
    public void forward(UUID id, Parcel parcel) {
        records.lockForwarding();
        acts.act(id, parcel.part() ? "casework.forwarded.part" : "casework.forwarded.whole", file -> {
            requireForwardable(file, parcel);
            if (!parcel.part() || !complaints.include(file)) {
                terms.forwarded(file);
            }
            boolean reached = file.hasCode();
            notices.news(file);
            Map<UUID, UUID> copies = new HashMap<>();
            CaseForwarding forwarding = new CaseForwarding(file, parcel, CaseActs.account(), acts.today());
            CaseFile received = receive(file, parcel, forwarding);
            String text = notice(file, parcel, forwarding);
            notices.tell(file, text, reached);
            if (isAppeal(file)) {
                terms.tell(file, Step.TELL_FORWARDING, reached);
            }
            if (received != null && !parcel.part() && reached) {
                contents.messages(id).stream()
                        .filter(message -> message.kind() != CaseMessage.Kind.NOTE)
                        .forEach(message -> copies.put(message.id(), forward(message, received)));
            }
            if (received != null && !parcel.part()) {
                contents.flush();
                attaching.forward(file, received, copies);
            }
            if (!parcel.part()) {
                file.forward(acts.today());
                terms.closed(file);
            }
        });
    }

    private UUID forward(CaseMessage message, CaseFile received) {
        CaseMessage copy = message.forwardedTo(received);
        contents.add(copy);
        return copy.id();
    }

    private @Nullable CaseFile receive(CaseFile file, Parcel parcel, CaseForwarding forwarding) {
        Integer body = parcel.body();
        if (body == null || !directory.body(body).takesPart()) {
            contents.add(forwarding);
            return null;
        }
        UUID received = UUID.randomUUID();
        forwarding.receivedAs(received);
        contents.add(forwarding);
        NewCase.Tracking tracking = parcel.part() ? null : file.handOverCode();
        contents.flush();
        NewCase newCase = ForwardedCase.of(file, parcel, body, identities.details(file), tracking, clock.instant());
        forwarding.registeredThere(
                register.registerForwarded(received, newCase, file.shutOut()).number());
        CaseFile there = files.get(received);
        contents.add(new CaseOrigin(there, from(file), parcel, acts.today()));
        contents.flush();
        return there;
    }

    private void requireForwardable(CaseFile file, Parcel parcel) {
        file.requireUndecided();
        if (!isAppeal(file) && (file.unplaced().isEmpty() || parcel.part())) {
            throw new RuleViolation("law.forwarding.consultation");
        }
        if (!parcel.part()) {
            challenges.requireNone(file);
            alarms.requireSent(file);
        }
        Integer body = parcel.body();
        if (body != null && body == file.stateBodyId()) {
            throw new RuleViolation("law.forwarding.self");
        }
        if (body != null && keptFrom(file).anyMatch(kept -> kept == body)) {
            throw new RuleViolation("law.forwarding.kept");
        }
        if (body != null && ForwardedCase.isKept(file) && !directory.body(body).takesPart()) {
            throw new RuleViolation("law.forwarding.unkeepable");
        }
    }

    /** A consultation is none: the law neither forwards it nor gives it a term, but who knew no body gets to it. */
    private static boolean isAppeal(CaseFile file) {
        return file.appealType().isPresent();
    }

    private String notice(CaseFile file, Parcel parcel, CaseForwarding forwarding) {
        Integer body = parcel.body();
        String to = body == null
                ? String.valueOf(parcel.outside())
                : directory.body(body).name().in(Notices.locale(file));
        boolean kept = body != null && ForwardedCase.isKept(file);
        String what = isAppeal(file) ? (parcel.part() ? ".part" : ".whole") : ".advice";
        String key = "law.notice." + (kept ? "placed" : "forwarded") + what;
        String text = notices.words(file, key, to, parcel.portion());
        return forwarding
                .receivingNumber()
                .map(number -> text + " " + notices.words(file, "law.notice.forwarded.number", number))
                .orElse(text);
    }

    /** Of a withheld case the Agency is the sender. */
    private CaseOrigin.From from(CaseFile file) {
        CaseNumber number = file.number(directory.body(file.stateBodyId()).code());
        int sender = file.withheld() ? directory.authorisedBody().id() : file.stateBodyId();
        return new CaseOrigin.From(sender, number, keptFrom(file).distinct().toArray());
    }

    /** The bodies that it must not reach on any way: it tells of their own people. Which they are may not be known yet. */
    private IntStream keptFrom(CaseFile file) {
        IntStream before =
                records.origin(file.getId()).map(CaseOrigin::keptFrom).orElseGet(IntStream::empty);
        boolean known = file.withheld() && file.unplaced().isEmpty();
        return known ? IntStream.concat(IntStream.of(file.stateBodyId()), before) : before;
    }

    /** The body a complaint goes to, and what else can be chosen. */
    @Transactional(readOnly = true)
    public @Nullable Integer higherBody(UUID id) {
        return directory.body(files.get(id).stateBodyId()).parent().orElse(null);
    }
}
