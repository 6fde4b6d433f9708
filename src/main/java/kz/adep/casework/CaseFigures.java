package kz.adep.casework;

import kz.adep.casework.service.Inbox;
import org.springframework.stereotype.Service;

/** Figures of the caller's own cases, for the quarterly report: each is the number of cases a filter finds. */
@Service
public class CaseFigures {

    private final Inbox inbox;

    CaseFigures(Inbox inbox) {
        this.inbox = inbox;
    }

    public long count(CaseFilter filter) {
        return inbox.count(filter);
    }
}
