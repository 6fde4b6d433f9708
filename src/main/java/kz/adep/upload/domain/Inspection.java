package kz.adep.upload.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import kz.adep.upload.FileRefused;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.FileType;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks at a file as it passes by: its size, whether its first bytes are what its name promises, and of a package the
 * directory at its end. Nothing is unpacked.
 */
public final class Inspection {

    /** 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final int HEAD = 64 * 1024;
    private static final String UNKNOWN = "application/octet-stream";

    private final String name;
    private final FileType type;
    private final Tail tail = new Tail();

    /** For a file whose name may end so at all. */
    public Inspection(String name) {
        this.name = name;
        this.type = FileType.ofName(name).orElseThrow(() -> new FileRefused(Reason.TYPE, name));
    }

    public FileType type() {
        return type;
    }

    public long size() {
        return tail.size();
    }

    /** The next bytes; the first ones are as many as there are, up to the length of a part. */
    public void see(byte[] bytes) {
        if (tail.size() == 0) {
            requireAgreement(bytes);
        }
        if (tail.size() + bytes.length > LARGEST) {
            throw new FileRefused(Reason.TOO_LARGE, name);
        }
        tail.append(bytes, type.isPackage());
    }

    /** What can be told only when all of it was seen. */
    public void finish() {
        if (type.isPackage()) {
            try (Directory directory = Directory.read(tail)) {
                directory.check(type).ifPresent(reason -> {
                    throw new FileRefused(reason, name);
                });
            } catch (IOException e) {
                boolean tooLong = e.getCause() instanceof Tail.TooLong || e instanceof Tail.TooLong;
                throw new FileRefused(tooLong ? Reason.BOMB : Reason.DAMAGED, name);
            }
        }
    }

    private void requireAgreement(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileRefused(Reason.EMPTY, name);
        }
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String content = content(head);
        boolean oldText = type == FileType.TXT && content.equals(UNKNOWN) && isText(head);
        if (!oldText && !type.agreesWith(content)) {
            throw new FileRefused(Reason.CONTENT, name);
        }
    }

    private static String content(byte[] head) {
        try (TikaInputStream in = TikaInputStream.get(head)) {
            return TYPES.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts in the old code pages of Cyrillic are not recognised, but have no control characters either. */
    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        return true;
    }
}
