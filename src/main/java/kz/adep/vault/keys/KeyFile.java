package kz.adep.vault.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The file of root keys: a line {@code index=…} and one line {@code number=…} per wrapping root, each 32 bytes in
 * base64. Readable by its owner alone; kept apart from the database and from its backups.
 */
public final class KeyFile {

    private static final String INDEX = "index";
    private static final int KEY_LENGTH = 32;
    /** So few distinct bytes among 32 do not come from a random generator, but from a placeholder. */
    private static final int DISTINCT_BYTES = 12;

    private static final Set<PosixFilePermission> OWNER_READS = EnumSet.of(PosixFilePermission.OWNER_READ);
    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    public KeyRing read() {
        refuseIfAbsent();
        refuseIfOpenToOthers();
        Map<Integer, byte[]> wrapping = new HashMap<>();
        byte[] index = null;
        for (String line : lines()) {
            String name = line.substring(0, Math.max(0, line.indexOf('=')));
            byte[] root = root(line.substring(name.length()));
            if (name.equals(INDEX) && index == null) {
                index = root;
            } else if (!name.matches("[1-9][0-9]{0,8}") || wrapping.put(Integer.valueOf(name), root) != null) {
                throw refused("has a line that is neither \"index\" nor a number of its own");
            }
        }
        if (index == null || wrapping.isEmpty()) {
            throw refused("is empty or lacks a key: it needs the line \"index\" and at least one number");
        }
        return new KeyRing(index, wrapping);
    }

    /** Makes a file with fresh random roots; written whole or not at all. */
    public void create(SecureRandom random) {
        String text = INDEX + fresh(random) + 1 + fresh(random);
        try {
            Files.createDirectories(folder());
            Path draft = folder().resolve(path.getFileName() + ".draft");
            Files.deleteIfExists(draft);
            try (FileChannel channel = FileChannel.open(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes())) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + path + " cannot be written", e);
        }
    }

    private void refuseIfAbsent() {
        if (!exists()) {
            throw refused("is missing; without it sealed values stay closed and tracking codes are not found."
                    + " Put back the file that belongs to this database");
        }
    }

    private void refuseIfOpenToOthers() {
        try {
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw refused("can be read or changed by others than its owner; make it mode 0400");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + path + " cannot be looked at", e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path, StandardCharsets.ISO_8859_1).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + path + " cannot be read", e);
        }
    }

    private byte[] root(String assigned) {
        byte[] root;
        try {
            root = Base64.getDecoder().decode(assigned.isEmpty() ? "" : assigned.substring(1));
        } catch (IllegalArgumentException e) {
            throw refused("has a line that is not base64");
        }
        if (root.length != KEY_LENGTH || distinct(root) < DISTINCT_BYTES) {
            throw refused("has a key that is not 32 random bytes");
        }
        return root;
    }

    private static long distinct(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(i -> bytes[i]).distinct().count();
    }

    private static String fresh(SecureRandom random) {
        byte[] root = new byte[KEY_LENGTH];
        random.nextBytes(root);
        return "=" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    private FileAttribute<?>[] attributes() throws IOException {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_READS)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder()).supportsFileAttributeView("posix");
    }

    private Path folder() {
        return path.toAbsolutePath().resolve("..").normalize();
    }

    private KeyFileRefused refused(String why) {
        return new KeyFileRefused("The key file " + path + " " + why + ".");
    }
}
