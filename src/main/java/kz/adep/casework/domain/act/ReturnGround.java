package kz.adep.casework.domain.act;

/** Why an appeal is returned (Administrative Procedural and Process-Related Code, article 64). */
public enum ReturnGround {
    /** What it lacks was not supplied in time. */
    LAPSED,
    /** The same appeal of the same applicant is under examination. */
    REPEAT,
    /** It is obscene or insulting. */
    INSULTING
}
