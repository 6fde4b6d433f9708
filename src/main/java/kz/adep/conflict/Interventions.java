package kz.adep.conflict;

import java.time.YearMonth;
import java.util.Map;
import kz.adep.conflict.service.ConflictTallies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which offices did something to have fewer conflicts, and since when; an office sees its own only. */
@Service
public class Interventions {

    private final ConflictTallies tallies;

    Interventions(ConflictTallies tallies) {
        this.tallies = tallies;
    }

    /**
     * By body the first month in which such an intervention was begun within the span; bodies without one are left out.
     *
     * @param until last month, inclusive
     */
    @Transactional(readOnly = true)
    public Map<Integer, YearMonth> firstPerBody(InterventionKind kind, YearMonth from, YearMonth until) {
        return tallies.firstInterventions(kind, from, until);
    }
}
