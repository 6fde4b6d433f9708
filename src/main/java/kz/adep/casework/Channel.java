package kz.adep.casework;

/** The way a case came in. */
public enum Channel {
    PUBLIC_FORM,
    PAPER,
    PHONE,
    RECEPTION,
    E_OTINISH
}
