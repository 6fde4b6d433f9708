package kz.adep.evaluation;

/** The group a unit of a study belongs to. */
public enum Arm {
    STUDY,
    CONTROL
}
