package kz.adep.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Under whom PostgreSQL runs: as ourselves, except that it refuses to run as root. */
record ServerAccount(List<String> prefix, @Nullable String owner) {

    /** A user namespace in which root is nobody: the files stay root's, so any home will do. */
    static final ServerAccount NAMESPACE = new ServerAccount(List.of("unshare", "-U"), "root");

    static final ServerAccount SETPRIV =
            new ServerAccount(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--"), "nobody");
    static final ServerAccount RUNUSER = new ServerAccount(List.of("runuser", "-u", "nobody", "--"), "nobody");

    private static final ServerAccount OURSELVES = new ServerAccount(List.of(), null);

    static ServerAccount of(Path home) throws IOException {
        return runsAsRoot() ? forRoot(home, List.of(NAMESPACE, SETPRIV, RUNUSER)) : OURSELVES;
    }

    static ServerAccount forRoot(Path home, List<ServerAccount> ways) throws IOException {
        var usable = ways.stream().filter(way -> way.runs("true")).toList();
        for (var way : usable) {
            if (way.reaches(home)) {
                return way;
            }
        }
        throw new DatabaseRefusal(
                usable.isEmpty()
                        ? "PostgreSQL refuses to run as root, and none of unshare, setpriv and runuser works here:"
                                + " start Adep as a normal user."
                        : "PostgreSQL refuses to run as root, and the user nobody cannot enter " + home
                                + ": start Adep as a normal user, or set adep.home to a folder such as /var/lib/adep.");
    }

    private boolean reaches(Path home) throws IOException {
        if ("nobody".equals(owner)) {
            var permissions = Files.getPosixFilePermissions(home);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(home, permissions);
        }
        return runs("test", "-x", home.toString());
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives the server its files; the top goes last, so that an interrupted change is taken up again. */
    void own(Path top) throws IOException {
        if (owner == null || Files.getOwner(top).getName().equals(owner)) {
            return;
        }
        var user = top.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(top)) {
            paths = new ArrayList<>(tree.toList());
        }
        Collections.reverse(paths);
        for (var path : paths) {
            Files.setAttribute(path, "posix:owner", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private boolean runs(String... program) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(program));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean runsAsRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    }
}
