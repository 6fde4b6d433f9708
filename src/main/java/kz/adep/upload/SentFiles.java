package kz.adep.upload;

import jakarta.servlet.ServletRequest;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The files of one form, one after the other as they come in; each has to be read before the next is asked for. */
public interface SentFiles {

    /** The next file; fields that were left empty are passed over. */
    Optional<SentFile> next();

    /** The same; of photos without what their camera wrote beside the picture: place, time, device, author. */
    default SentFiles withoutTraces() {
        return () -> next().map(SentFile::withoutTraces);
    }

    /** Where a form has them, from here to its handler. */
    String REQUEST_ATTRIBUTE = SentFiles.class.getName();

    /** Whether a form has files that are to be kept. */
    static boolean areIn(ServletRequest request) {
        return request.getAttribute(REQUEST_ATTRIBUTE) != null;
    }

    /** A form without files. */
    static SentFiles none() {
        return of(List.of());
    }

    static SentFiles of(List<SentFile> files) {
        Iterator<SentFile> rest = files.iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
