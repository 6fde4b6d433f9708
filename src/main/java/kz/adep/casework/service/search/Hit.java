package kz.adep.casework.service.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case that was found.
 *
 * @param place where the words of the excerpt stand; {@link Place#NAME} for a sealed name, which is not shown
 */
public record Hit(
        UUID id,
        CaseNumber number,
        CaseKind kind,
        Stage stage,
        @Nullable Outcome outcome,
        LocalDate receivedOn,
        List<Piece> subject,
        Place place,
        List<Piece> excerpt) {

    /** A piece of text, marked where it is what was looked for. */
    public record Piece(String text, boolean marked) {}

    /** Where in a case something is written. */
    public enum Place {
        NUMBER,
        NARRATIVE,
        TO_APPLICANT,
        FROM_APPLICANT,
        NOTE,
        ANSWER,
        NAME
    }
}
