package kz.adep.calendar;

/** The six kinds of appeal of the Administrative Procedural and Process-Related Code; they drive the term. */
public enum AppealType {
    APPLICATION,
    COMPLAINT,
    MESSAGE,
    SUGGESTION,
    RESPONSE,
    REQUEST
}
