package kz.adep.casework.domain.act;

/** What makes a case dangerous: it tells of a crime prepared or committed, or of a threat to the state or the public. */
public enum Danger {
    CRIME,
    THREAT
}
