package kz.adep.casework.protection;

/** Who reads what a reporter answers; he chooses himself. */
public enum Reader {
    OFFICE,
    AGENCY
}
