package kz.adep.casework;

/** What a case file is about; independent of the type of appeal, which drives the term. */
public enum CaseKind {
    APPLICATION,
    CONSULTATION,
    MISCONDUCT
}
