package kz.adep.conflict.domain;

/** How a conflict came to be known. */
public enum Source {
    OBSERVATION,
    APPLICATION,
    SURVEY,
    RECEPTION
}
