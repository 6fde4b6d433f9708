package kz.adep.casework.service.letter;

import java.time.LocalDate;
import java.util.List;
import kz.adep.casework.domain.letter.ComplaintRule;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands on paper, in the language of the applicant.
 *
 * @param date of the sending; of a draft the day it is printed
 * @param addressee who it goes to, line by line; the name stands there only once its seal was opened
 * @param signer key of the words for who signs
 * @param signedBy the name of who signs, where the reader may know it
 * @param complaint absent for advice, which is no act
 */
public record AnswerPaper(
        String writer,
        String number,
        LocalDate date,
        boolean draft,
        List<String> addressee,
        String subject,
        LocalDate registeredOn,
        String text,
        String signer,
        @Nullable String signedBy,
        @Nullable Complaint complaint) {

    /**
     * How the answer can be complained of.
     *
     * @param lastDay for who received it on its date; absent where the calendar does not reach that far
     */
    public record Complaint(
            ComplaintRule rule, String higherBody, @Nullable LocalDate lastDay) {}

    AnswerPaper to(List<String> lines) {
        return new AnswerPaper(
                writer, number, date, draft, lines, subject, registeredOn, text, signer, signedBy, complaint);
    }

    AnswerPaper signedBy(@Nullable String name) {
        return new AnswerPaper(
                writer, number, date, draft, addressee, subject, registeredOn, text, signer, name, complaint);
    }
}
