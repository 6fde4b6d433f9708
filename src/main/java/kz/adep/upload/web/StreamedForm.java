package kz.adep.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.adep.upload.FileRefused;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.Metered;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, read from the line as it is needed: the fields before the first file when a field is asked for, each
 * file when it is asked for. Nothing is put down anywhere in between.
 */
final class StreamedForm implements SentFiles {

    /** 60 MiB. */
    static final long LARGEST = 60L * 1024 * 1024;

    static final int MOST_FIELDS = 200;

    private static final int LARGEST_FIELD = 512 * 1024;
    private static final int LONGEST_HEADER = 4096;

    private final HttpServletRequest request;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private @Nullable FileItemIterator parts;
    private @Nullable FileItemStream file;
    private boolean begun;
    private boolean handedOut;
    private int count;
    private int length;

    StreamedForm(HttpServletRequest request) {
        this.request = request;
    }

    /** What was filled in, as far as the form was read. */
    Map<String, List<String>> fields() {
        if (!begun) {
            begun = true;
            advance();
        }
        return fields;
    }

    /** How many fields were read so far. */
    int count() {
        return count;
    }

    @Override
    public Optional<SentFile> next() {
        try {
            fields();
            while (file != null && (handedOut || name(file).isEmpty())) {
                advance();
            }
            return file == null ? Optional.empty() : Optional.of(handOut(file));
        } catch (IOException | InvalidParameterException e) {
            throw new FileRefused(Reason.BROKEN_OFF, file == null ? "" : name(file));
        }
    }

    private SentFile handOut(FileItemStream part) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new FileRefused(Reason.TOO_MUCH, name(part));
        }
        handedOut = true;
        return new SentFile(name(part), part.openStream());
    }

    /** The name may hold what no name may hold; it is cleaned before it is used. */
    private static String name(FileItemStream part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidFileNameException e) {
            return e.getName();
        }
    }

    /** Reads on to the next file, and keeps the fields on the way. */
    private void advance() {
        file = null;
        handedOut = false;
        try {
            if (parts == null) {
                parts = open();
            }
            while (file == null && parts.hasNext()) {
                FileItemStream part = parts.next();
                if (part.isFormField()) {
                    add(part);
                } else {
                    file = part;
                }
            }
        } catch (IOException e) {
            throw new InvalidParameterException(e, 400);
        }
    }

    private FileItemIterator open() throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(LONGEST_HEADER);
        return upload.getItemIterator(new ServletRequestContext(request) {
            @Override
            public InputStream getInputStream() throws IOException {
                return new Counted(request.getInputStream());
            }
        });
    }

    private void add(FileItemStream part) throws IOException {
        byte[] value;
        try (InputStream in = part.openStream()) {
            value = in.readNBytes(LARGEST_FIELD + 1);
        }
        count++;
        length += value.length;
        if (count > MOST_FIELDS || length > LARGEST_FIELD) {
            throw new InvalidParameterException("a form with too many or too long fields", 413);
        }
        fields.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                .add(new String(value, StandardCharsets.UTF_8));
    }

    /** Of a form that does not tell its length before. */
    private final class Counted extends Metered {

        private long total;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        protected void handOn(int bytes) {
            total += bytes;
            if (total > LARGEST) {
                throw new FileRefused(Reason.TOO_MUCH, file == null ? "" : name(file));
            }
        }
    }
}
