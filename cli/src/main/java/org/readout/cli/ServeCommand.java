package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.readout.coding.Coder;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnSources;
import org.readout.workbench.Workbench;
import org.readout.workbench.WorkbenchSettings;
import org.readout.workbench.web.Password;
import org.readout.workbench.web.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout serve}: the workbench, until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the workbench, a local web application, print its address and serve until interrupted.")
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "ARCHIVE",
            description = "The archive to work on, made if it is not there. Without it: a temporary one.")
    private Optional<String> given = Optional.empty();

    @Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            description = "Likewise; what readout.toml says where neither is given.")
    private Optional<String> set = Optional.empty();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (default: any free one).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on (default: 127.0.0.1). One that other machines can reach needs"
                    + " --password-file.")
    private String host = ServerSettings.LOOPBACK;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password that is asked for, at least 10 characters.")
    private Optional<Path> passwordFile = Optional.empty();

    @Mixin
    private final OwnDataOptions own = new OwnDataOptions();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ServerSettings server = server();
        Optional<String> archive = given.or(() -> set);
        if (archive.isPresent()) {
            return serve(archive.get(), false, server);
        }
        try (TemporaryArchive temporary = TemporaryArchive.make()) {
            return serve(temporary.file().toString(), true, server);
        }
    }

    private ServerSettings server() {
        try {
            return new ServerSettings(host, port, passwordFile.map(ServeCommand::password), surroundings.clock());
        } catch (IllegalArgumentException e) {
            throw UserException.usage(e.getMessage() + " (--host, --port, --password-file)");
        }
    }

    private static Password password(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return new Password(lines.findFirst().orElse(""));
        } catch (IOException | UncheckedIOException e) {
            throw UserException.usage("cannot read the password file " + file + ": " + e.getMessage());
        }
    }

    private int serve(String archive, boolean temporary, ServerSettings server) {
        String name = ArchiveName.of(archive);
        OwnSources sources = new OwnSources(temporary ? own.folder() : own.folder(archive), own.besides());
        WorkbenchSettings settings = new WorkbenchSettings(
                archive, name, temporary, RulesVersion.current(), sources, DemoArticles.documents(), server);
        requireUnderstood(sources);
        try (Workbench workbench = Workbench.start(settings);
                Output out = Output.standard(surroundings)) {
            out.write(workbench.address() + "\n");
            out.flush();
            surroundings.err().println("serving " + (temporary ? "a temporary archive" : name) + "; Ctrl-C ends");
            untilInterrupted(workbench);
        }
        return ExitCode.DONE;
    }

    /** Told before anything is served. */
    private static void requireUnderstood(OwnSources sources) {
        OwnDataOptions.telling(() -> {
            OwnData own = sources.read();
            if (!own.isEmpty()) {
                Coder.standard().check(own);
            }
            return own;
        });
    }

    /** Ctrl-C ends the process; what is under way is brought to its end first. */
    private static void untilInterrupted(Workbench workbench) {
        Thread ending = new Thread(workbench::close, "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }
}
