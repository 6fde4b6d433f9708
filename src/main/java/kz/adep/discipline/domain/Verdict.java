package kz.adep.discipline.domain;

/** What a board recommends. */
public enum Verdict {
    SANCTION,
    TERMINATE
}
