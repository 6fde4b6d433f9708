package kz.adep.casework.protection;

/** What happened to a reporter because he reported. */
public enum Harm {
    NOTHING,
    PRESSURE,
    CONDITIONS,
    DISCIPLINE,
    TRANSFER,
    DISMISSAL,
    OTHER;

    public boolean isHarm() {
        return this != NOTHING;
    }
}
