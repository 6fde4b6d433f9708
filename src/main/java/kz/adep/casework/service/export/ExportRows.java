package kz.adep.casework.service.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows that is written as it grows: texts, days, and empty cells. */
interface ExportRows extends Closeable {

    void row(List<@Nullable Object> cells) throws IOException;

    /** Hands on what was written, so that it does not pile up. */
    void flush() throws IOException;
}
