package kz.adep.casework.service.reminder;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.reminder.RunningTerms;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/** Goes from body to body, inside the walls of one at a time: a failure in one leaves the others their reminders. */
@Service
class ReminderRound {

    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

    private final DeadlineReminders reminders;
    private final OpenDeadlines deadlines;
    private final List<RunningTerms> others;
    private final Directory directory;

    ReminderRound(
            DeadlineReminders reminders, OpenDeadlines deadlines, List<RunningTerms> others, Directory directory) {
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.others = others;
        this.directory = directory;
    }

    /** Fails in the end when a body failed, so that the job is tried again soon. */
    void make() {
        int authorised =
                ActingScope.call(ActingAs.service(), directory::authorisedBody).id();
        ActingAs agency = ActingAs.agencyJob(authorised);
        Set<Integer> bodies = new TreeSet<>(ActingScope.call(agency, deadlines::bodies));
        others.forEach(terms -> bodies.addAll(ActingScope.call(agency, terms::bodies)));
        int failed = remind(agency) ? 0 : 1;
        for (int body : bodies) {
            failed += remind(ActingAs.officeJob(body)) ? 0 : 1;
        }
        log.info("Looked for reminders in {} state bodies", bodies.size());
        if (failed > 0) {
            throw new IllegalStateException("reminders failed in " + failed + " bodies");
        }
    }

    private boolean remind(ActingAs side) {
        try {
            ActingScope.call(side, reminders::give);
            return true;
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException failure) {
            log.warn("No reminders for state body {}", side.stateBodyId(), failure);
            return false;
        }
    }
}
