package kz.adep.discipline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act in a proceeding as it is asked for.
 *
 * @param addressee to whom something goes
 * @param code of the measure or of the ground
 * @param sanction code; absent where none is recommended or imposed
 * @param number of the order
 * @param admitted whether the servant admitted the misdeed in writing
 */
public record Act(
        Move move,
        LocalDate day,
        String words,
        String addressee,
        @Nullable String code,
        @Nullable LocalDate sittingOn,
        @Nullable Board board,
        @Nullable Verdict verdict,
        @Nullable String sanction,
        String number,
        boolean admitted) {

    public Act {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an act has words: " + move);
        }
    }

    /** One that needs nothing but its day and words. */
    public static Act of(Move move, LocalDate day, String words) {
        return new Act(move, day, words, "", null, null, null, null, null, "", false);
    }

    public Act to(String whom) {
        return new Act(move, day, words, whom, code, sittingOn, board, verdict, sanction, number, admitted);
    }

    public Act by(String ofCode) {
        return new Act(move, day, words, addressee, ofCode, sittingOn, board, verdict, sanction, number, admitted);
    }

    public Act withSittingOn(LocalDate on) {
        return new Act(move, day, words, addressee, code, on, board, verdict, sanction, number, admitted);
    }

    public Act found(@Nullable Board sat, Verdict found, @Nullable String recommended) {
        return new Act(move, day, words, addressee, code, sittingOn, sat, found, recommended, number, admitted);
    }

    public Act imposing(@Nullable String imposed, String orderNumber) {
        return new Act(move, day, words, addressee, code, sittingOn, board, verdict, imposed, orderNumber, admitted);
    }

    public Act admitting() {
        return new Act(move, day, words, addressee, code, sittingOn, board, verdict, sanction, number, true);
    }
}
