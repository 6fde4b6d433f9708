package kz.adep.discipline.service;

import java.time.LocalDate;
import kz.adep.casework.PersonalDetails;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding about to be opened.
 *
 * @param person empty where the complaint itself names him
 * @param misdeed code; absent where the list of the day is not loaded
 */
public record NewProceeding(
        PersonalDetails person,
        String category,
        @Nullable String misdeed,
        String facts,
        LocalDate committedOn,
        LocalDate knownOn) {}
