package kz.adep.discipline.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done in a proceeding. Every act has a day and words; some need more. */
public enum Move {
    EXPLAIN(ProceedingStep.EXPLAINED),
    TAKE_MEASURE(ProceedingStep.MEASURE_TAKEN),
    FORWARD(ProceedingStep.FORWARDED),
    PROPOSE(ProceedingStep.PROPOSED),
    INVESTIGATE(ProceedingStep.INVESTIGATION),
    /** The written explanation of the servant, or that he gave none; the step stays. */
    RECORD_EXPLANATION(null),
    ACQUAINT(ProceedingStep.ACQUAINTED),
    CALL_SITTING(ProceedingStep.SITTING),
    RECOMMEND(ProceedingStep.RECOMMENDED),
    ORDER(ProceedingStep.ORDERED),
    NOTIFY(ProceedingStep.NOTIFIED),
    /** The commission that recommended hears how it ended; the step stays. */
    REPORT_BACK(null),
    CLOSE(ProceedingStep.CLOSED),
    SUSPEND(ProceedingStep.SUSPENDED),
    /** Back to the step before the suspension. */
    RESUME(null),
    /** Signs of a crime were found; the step stays until the materials have gone. */
    FIND_SIGNS(null),
    REFER(ProceedingStep.REFERRED),
    /** The criminal or administrative case was closed, and the misdeed remains. */
    TAKE_BACK(ProceedingStep.PROPOSED),
    TERMINATE(ProceedingStep.TERMINATED);

    /** What an act needs beside its day and words. */
    public enum Field {
        ADDRESSEE,
        MEASURE,
        ADMITTED,
        SITTING_ON,
        BOARD,
        VERDICT,
        SANCTION,
        NUMBER,
        GROUND
    }

    private static final Set<ProceedingStep> EXPLAINABLE =
            EnumSet.of(ProceedingStep.PROPOSED, ProceedingStep.INVESTIGATION);

    private final @Nullable ProceedingStep target;

    Move(@Nullable ProceedingStep target) {
        this.target = target;
    }

    /** What may be done from a step; some of it is refused by the facts of the proceeding. */
    public static List<Move> from(ProceedingStep step) {
        return Arrays.stream(values()).filter(move -> move.fits(step)).toList();
    }

    private boolean fits(ProceedingStep step) {
        return switch (this) {
            case RECORD_EXPLANATION -> EXPLAINABLE.contains(step);
            case REPORT_BACK -> step == ProceedingStep.ORDERED || step == ProceedingStep.NOTIFIED;
            case FIND_SIGNS -> REFER.fits(step);
            case RESUME -> step == ProceedingStep.SUSPENDED;
            case TAKE_BACK -> step == ProceedingStep.REFERRED;
            case PROPOSE -> step == ProceedingStep.TRIAGE;
            default ->
                step != ProceedingStep.SUSPENDED
                        && target != null
                        && step.next().contains(target);
        };
    }

    /** The decision of a head or deputy; whoever handles the case only prepares it. */
    public boolean isForHead() {
        return this == ORDER;
    }

    public boolean needs(Field field) {
        return switch (field) {
            case ADDRESSEE -> this == FORWARD || this == PROPOSE || this == REFER;
            case MEASURE -> this == TAKE_MEASURE;
            case ADMITTED -> this == RECORD_EXPLANATION;
            case SITTING_ON -> this == CALL_SITTING;
            case BOARD, VERDICT -> this == RECOMMEND;
            case SANCTION -> this == RECOMMEND || this == ORDER;
            case NUMBER -> this == ORDER;
            case GROUND -> this == SUSPEND;
        };
    }

    public @Nullable ProceedingStep target() {
        return target;
    }
}
