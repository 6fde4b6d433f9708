package kz.adep.casework.service.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.service.act.Recounts;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/** Goes from body to body, inside the walls of one at a time, and through its cases batch by batch. */
@Service
class RecountRound {

    private static final Logger log = LoggerFactory.getLogger(RecountRound.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final Recounts recounts;
    private final OpenDeadlines deadlines;
    private final Directory directory;

    RecountRound(Recounts recounts, OpenDeadlines deadlines, Directory directory) {
        this.recounts = recounts;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /** Fails in the end when a body failed, so that the job is tried again soon. */
    void make() {
        int authorised =
                ActingScope.call(ActingAs.service(), directory::authorisedBody).id();
        ActingAs agency = ActingAs.agencyJob(authorised);
        List<ActingAs> sides = new ArrayList<>(List.of(agency));
        ActingScope.call(agency, deadlines::bodies).forEach(body -> sides.add(ActingAs.officeJob(body)));
        long failed = sides.stream().filter(side -> !follow(side)).count();
        if (failed > 0) {
            throw new IllegalStateException("terms were not recounted in " + failed + " bodies");
        }
    }

    private boolean follow(ActingAs side) {
        try {
            Optional<UUID> last = Optional.of(FIRST);
            while (last.isPresent()) {
                UUID after = last.get();
                last = ActingScope.call(side, () -> recounts.batch(after));
            }
            return true;
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException failure) {
            log.warn("Terms are not recounted for state body {}", side.stateBodyId(), failure);
            return false;
        }
    }
}
