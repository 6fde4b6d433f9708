package kz.adep.prevention.domain;

/** To whom a declaration was made; the law names the immediate head or the management. */
public enum DeclaredTo {
    HEAD,
    MANAGER,
    COMMISSIONER
}
