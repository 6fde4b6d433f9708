package kz.adep.intake.domain;

import java.util.Arrays;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import org.jspecify.annotations.Nullable;

/** What somebody comes with, in the words of the form; decides the kind of case and the type of appeal. */
public enum Matter {
    ADVICE,
    BREACH,
    OWN_RIGHTS;

    /** Consultations are for people: civil servants, and citizens who deal with them. */
    public static List<Matter> openTo(Applicant.Kind sender) {
        return Arrays.stream(values())
                .filter(matter -> matter != ADVICE || sender != Applicant.Kind.LEGAL_ENTITY)
                .toList();
    }

    public CaseKind caseKind() {
        return switch (this) {
            case ADVICE -> CaseKind.CONSULTATION;
            case BREACH -> CaseKind.MISCONDUCT;
            case OWN_RIGHTS -> CaseKind.APPLICATION;
        };
    }

    /**
     * By the definitions of article 4 of the Administrative Procedural and Process-Related Code.
     *
     * @param contested whether an act, action or inaction that touched the sender's own rights is contested
     */
    public @Nullable AppealType appealType(boolean contested) {
        return switch (this) {
            case ADVICE -> null;
            case BREACH -> AppealType.MESSAGE;
            case OWN_RIGHTS -> contested ? AppealType.COMPLAINT : AppealType.APPLICATION;
        };
    }
}
