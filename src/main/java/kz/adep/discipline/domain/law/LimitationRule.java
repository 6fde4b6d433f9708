package kz.adep.discipline.domain.law;

import kz.adep.calendar.LegalBasis;

/** For how many months a sanction is possible, from the detection of a misdeed and from the misdeed itself. */
public record LimitationRule(Basis basis, int fromDetection, int fromMisdeed, LegalBasis law) {

    /** Which of the periods of the law holds. */
    public enum Basis {
        ORDINARY,
        DISCREDITING,
        /** After a criminal or administrative case was closed. */
        AFTER_CASE
    }

    public LimitationRule {
        if (fromDetection < 1 || fromMisdeed < fromDetection) {
            throw new IllegalArgumentException("periods of " + fromDetection + " and " + fromMisdeed + " months");
        }
    }
}
