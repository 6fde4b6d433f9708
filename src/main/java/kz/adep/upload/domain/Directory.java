package kz.adep.upload.domain;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.FileType;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The directory of a package (DOCX, XLSX, ODT, ODS are ZIP files): what it says of its parts, which stay packed. */
final class Directory implements Closeable {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long WORST_RATIO = 100;
    /** Below it a part of blanks may well be packed a hundredfold. */
    private static final long SMALL = 1024 * 1024;

    private static final Pattern MACROS =
            Pattern.compile("(.*/)?vbaproject.*\\.bin|(.*/)?(macrosheets|activex)/.*|(basic|scripts)/.+");
    private static final Pattern NESTED = Pattern.compile(
            ".*\\.(zip|jar|war|apk|rar|7z|gz|tgz|bz2|xz|zst|tar|cab|iso|arj|doc[xm]?|xls[xmb]?|ppt[xm]?|od[tsp])");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private Directory(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    static Directory read(Tail tail) throws IOException {
        try {
            return new Directory(ZipFile.builder()
                    .setSeekableByteChannel(tail)
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (RuntimeException e) {
            // What is built to break its reader.
            throw new IOException("the directory cannot be read", e);
        }
    }

    /** Why the package is refused, if it is. */
    Optional<Reason> check(FileType type) {
        if (entries.size() > MOST_ENTRIES || isBomb()) {
            return Optional.of(Reason.BOMB);
        }
        return entries.stream()
                .map(Directory::flaw)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> isWhatItPromises(type) ? Optional.empty() : Optional.of(Reason.CONTENT));
    }

    private boolean isBomb() {
        long unpacked = entries.stream().mapToLong(Directory::unpacked).sum();
        long packed = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getCompressedSize()))
                .sum();
        return unpacked > MOST_UNPACKED
                || isRatioOf(unpacked, packed)
                || entries.stream().anyMatch(entry -> isRatioOf(unpacked(entry), entry.getCompressedSize()));
    }

    private static boolean isRatioOf(long unpacked, long packed) {
        return unpacked > SMALL && unpacked / Math.max(1, packed) > WORST_RATIO;
    }

    /** A size that is not told, or beyond every bound, counts as too much. */
    private static long unpacked(ZipArchiveEntry entry) {
        return entry.getSize() < 0 || entry.getSize() > MOST_UNPACKED ? MOST_UNPACKED + 1 : entry.getSize();
    }

    private static Optional<Reason> flaw(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean link = (entry.getUnixMode() & 0xF000) == 0xA000;
        if (link || leavesItsFolder(name) || entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Reason.HOSTILE);
        }
        if (MACROS.matcher(name).matches()) {
            return Optional.of(Reason.MACROS);
        }
        return NESTED.matcher(name).matches() ? Optional.of(Reason.NESTED) : Optional.empty();
    }

    private static boolean leavesItsFolder(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[a-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    private boolean isWhatItPromises(FileType type) {
        return switch (type) {
            case DOCX -> has("[Content_Types].xml") && hasFolder("word/");
            case XLSX -> has("[Content_Types].xml") && hasFolder("xl/");
            default -> has("content.xml");
        };
    }

    private boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.getName().equals(name));
    }

    private boolean hasFolder(String folder) {
        return entries.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
