package kz.adep.directory.domain;

/** Where the bodies come from. */
public interface BodySource {

    /** As last read; may be a minute old. */
    BodyTree known();

    BodyTree readAgain();
}
