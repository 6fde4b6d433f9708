package kz.adep.upload;

import java.io.InputStream;
import kz.adep.upload.domain.PlainPhoto;

/**
 * A file as it comes in.
 *
 * @param name as its sender's machine calls it
 */
public record SentFile(String name, InputStream content) {

    /** The same; of a photo without what its camera wrote beside the picture. */
    public SentFile withoutTraces() {
        return new SentFile(name, new PlainPhoto(content));
    }
}
