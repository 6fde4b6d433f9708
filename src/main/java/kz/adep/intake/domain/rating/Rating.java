package kz.adep.intake.domain.rating;

/** How an applicant found the handling of his case: whether clear, in time and with respect. */
public record Rating(Answer clear, Answer timely, Answer respectful) {

    /** What is asked. */
    public enum Question {
        CLEAR,
        TIMELY,
        RESPECTFUL
    }

    /** What is answered. */
    public enum Answer {
        YES,
        PARTLY,
        NO
    }
}
