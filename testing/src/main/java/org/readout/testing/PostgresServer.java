package org.readout.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server of its own, in a folder that is removed with it. Whoever has no PostgreSQL skips the tests that need
 * one:
 *
 * <pre>{@code
 * Optional<Path> programs = PostgresServer.programs();
 * assumeTrue(programs.isPresent(), PostgresServer.MISSING);
 * try (PostgresServer server = PostgresServer.start(programs.orElseThrow())) {
 *     Archive archive = Archive.open(server.newBase());
 * }
 * }</pre>
 */
public final class PostgresServer implements AutoCloseable {

    /** Why a test was skipped. */
    public static final String MISSING =
            "initdb and pg_ctl are not installed, so nothing is tested on PostgreSQL; on Debian: apt-get install postgresql";

    private static final String USER = "readout";
    private static final long LONGEST_SECONDS = 120;

    private final Path programs;
    private final Path folder;
    private final int port;
    private int bases;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The folder with initdb and pg_ctl, where they are installed. */
    public static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            folders.add(Path.of(folder));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder()).forEach(version -> folders.add(version.resolve("bin")));
            }
        }
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl")))
                .findFirst();
    }

    /** @param programs the folder with initdb and pg_ctl */
    public static PostgresServer start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("readout-postgresql");
        PostgresServer server = new PostgresServer(programs, folder, freePort());
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        server.command("initdb", "-D", server.data(), "-A", "trust", "-U", USER, "-E", "UTF8", "--no-sync");
        server.command(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "start");
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** The address of a new, empty base. */
    public String newBase() throws SQLException {
        String name = "archive_" + bases++;
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return address(name);
    }

    /** The address of a base, which need not be there. */
    public String address(String base) {
        return "postgresql://" + USER + ":secret@127.0.0.1:" + port + "/" + base;
    }

    private void command(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // The programs refuse to run as root.
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("readout-postgresql", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!isDone(process) || process.exitValue() != 0) {
            throw new IOException(command + ": " + Files.readString(output));
        }
        Files.delete(output);
    }

    private static boolean isDone(Process process) {
        try {
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() throws IOException {
        command("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
