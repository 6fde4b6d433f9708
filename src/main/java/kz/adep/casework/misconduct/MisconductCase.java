package kz.adep.casework.misconduct;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about misconduct, without who complains.
 *
 * @param language of the narrative
 * @param named whether the complaint says about whom it is; of several it leaves open whom a proceeding is about
 */
public record MisconductCase(
        UUID id,
        int stateBodyId,
        boolean withheld,
        CaseNumber number,
        Stage stage,
        @Nullable Outcome outcome,
        LocalDate registeredOn,
        String subject,
        String language,
        boolean named,
        @Nullable UUID assignee) {

    public boolean isOpen() {
        return stage.isOpen();
    }

    public Optional<Outcome> ended() {
        return Optional.ofNullable(outcome);
    }
}
