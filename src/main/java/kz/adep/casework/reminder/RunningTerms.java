package kz.adep.casework.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Terms of another feature that are called to mind as those of cases are: at half, three days before, and when over. */
public interface RunningTerms {

    /** Of whoever acts. */
    List<RunningTerm> running();

    /** What the keys of the three reminders begin with; each ends in half, soon or overdue. */
    String words();

    Given given();

    /** The bodies to look at, as the Agency counts them. */
    Collection<Integer> bodies();

    /**
     * Where it is kept which reminders were given: a table whose key is the body, the term, the kind and the due day.
     *
     * @param term the column with the id of the term
     */
    record Given(String table, String term) {}

    /**
     * A term that runs.
     *
     * @param number what is said of it
     * @param path where the reader goes on
     */
    record RunningTerm(
            UUID id,
            int stateBodyId,
            boolean withheld,
            String number,
            String path,
            LocalDate startsOn,
            LocalDate due) {}
}
