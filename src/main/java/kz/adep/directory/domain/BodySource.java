package kz.adep.directory.domain;

/** Where the bodies come from. */
public interface BodySource {

    /** As last read; may be a minute old. */
    BodyTree known();

    /** Whether there is such a body now: one look at a key, where reading again reads them all. */
    boolean isEntered(int id);

    BodyTree readAgain();
}
