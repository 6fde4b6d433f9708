package kz.adep.upload;

import java.io.InputStream;
import kz.adep.upload.domain.PlainPhoto;

/**
 * A file as it comes in.
 *
 * @param name as its sender's machine calls it
 * @param plain whether, if it is a photo, only its picture is read
 */
public record SentFile(String name, InputStream content, boolean plain) {

    public SentFile(String name, InputStream content) {
        this(name, content, false);
    }

    /** The same; of a photo without what its camera wrote beside the picture. */
    public SentFile withoutTraces() {
        return new SentFile(name, new PlainPhoto(content), true);
    }
}
