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
    /** Of a civil servant; of his own he tells his superior, and asks for advice here. */
    CONFLICT,
    OWN_RIGHTS,
    /** The commissioner reads it and changes the kind, should it be another. */
    UNSURE;

    /** Consultations are for people: civil servants, and citizens who deal with them. */
    public static List<Matter> openTo(Applicant.Kind sender) {
        return Arrays.stream(values())
                .filter(matter -> matter != ADVICE || sender != Applicant.Kind.LEGAL_ENTITY)
                .toList();
    }

    /** Whether it may be about somebody: who is named must not get to read it. */
    public boolean mayConcernSomebody() {
        return switch (this) {
            case BREACH, CONFLICT, UNSURE -> true;
            case ADVICE, OWN_RIGHTS -> false;
        };
    }

    /** Whether its sender is asked if it tells of a crime or a threat. */
    public boolean mayBeDangerous() {
        return this == BREACH || this == UNSURE;
    }

    public CaseKind caseKind() {
        return switch (this) {
            case ADVICE -> CaseKind.CONSULTATION;
            case BREACH, CONFLICT -> CaseKind.MISCONDUCT;
            case OWN_RIGHTS, UNSURE -> CaseKind.APPLICATION;
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
            case BREACH, CONFLICT -> AppealType.MESSAGE;
            case OWN_RIGHTS -> contested ? AppealType.COMPLAINT : AppealType.APPLICATION;
            case UNSURE -> AppealType.APPLICATION;
        };
    }
}
