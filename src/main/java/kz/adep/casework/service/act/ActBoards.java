package kz.adep.casework.service.act;

import java.util.OptionalInt;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseForwarding;
import kz.adep.casework.domain.act.CaseOrigin;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.service.complaint.OwnComplaints;
import kz.adep.directory.Directory;
import kz.adep.notification.Outbox;
import org.springframework.stereotype.Component;

/** Gathers what was done with a case. */
@Component
public class ActBoards {

    private final CaseRecords records;
    private final OwnComplaints complaints;
    private final Directory directory;
    private final Outbox outbox;

    ActBoards(CaseRecords records, OwnComplaints complaints, Directory directory, Outbox outbox) {
        this.records = records;
        this.complaints = complaints;
        this.directory = directory;
        this.outbox = outbox;
    }

    public ActBoard of(CaseFile file) {
        CaseOrigin origin = records.origin(file.getId()).orElse(null);
        return new ActBoard(
                records.extensions(file.getId()),
                records.hearings(file.getId()),
                records.forwardings(file.getId()).stream().map(this::sent).toList(),
                origin,
                origin == null ? null : directory.body(origin.fromBody()).name(),
                complaints.include(file));
    }

    private ActBoard.Sent sent(CaseForwarding forwarding) {
        OptionalInt body = forwarding.toBody();
        return new ActBoard.Sent(
                forwarding,
                body.isPresent() ? directory.body(body.getAsInt()).name() : null,
                forwarding.mail().flatMap(outbox::fate).orElse(null));
    }
}
