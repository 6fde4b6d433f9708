package kz.adep.conflict;

/** What an office does to have fewer conflicts. */
public enum InterventionKind {
    COACHING,
    TRAINING,
    MEDIATION,
    SURVEY_FEEDBACK,
    REGULAR_MEETINGS,
    OTHER
}
