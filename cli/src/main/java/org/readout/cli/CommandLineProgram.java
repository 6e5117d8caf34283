package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.readout.archive.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses the command line, runs a verb and turns every error into a line and an exit code. */
final class CommandLineProgram {

    private CommandLineProgram() {}

    static int run(Surroundings surroundings, String... arguments) {
        try {
            if (List.of(arguments).equals(List.of("--version"))) {
                return version(surroundings);
            }
            return commandLine(surroundings).execute(arguments);
        } catch (UserException e) {
            surroundings.err().println("readout: " + e.getMessage());
            return e.exitCode();
        }
    }

    /** Without the parser, which would take longer than all the rest. */
    private static int version(Surroundings surroundings) {
        Output output = Output.standard(surroundings);
        output.write("readout " + Version.ofProgram() + "\n");
        output.close();
        return ExitCode.DONE;
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new ReadoutCommand())
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new ParseCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(filtered(filter -> new ReportsCommand(surroundings, filter)))
                .addSubcommand(filtered(filter -> new EventsCommand(surroundings, filter)))
                .addSubcommand(filtered(filter -> new ActorsCommand(surroundings, filter)))
                .addSubcommand(exporting(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ReviewsCommand(surroundings))
                .addSubcommand(new TeachCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new RosterCommand())
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new InfoCommand(surroundings))
                .addSubcommand(new ScoreCommand());
        line.setDefaultValueProvider(Settings.of(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.max(60, Math.min(100, surroundings.columns().orElse(100))));
        line.setParameterExceptionHandler(CommandLineProgram::wrongUse);
        line.setExecutionExceptionHandler(CommandLineProgram::failed);
        return line;
    }

    private static CommandLine exporting(Surroundings surroundings) {
        CommandLine line = filtered(filter -> new ExportCommand(surroundings, filter));
        line.getCommandSpec().usageMessage().footer(ExportCommand.formats());
        return line;
    }

    /** A verb with the options of the filter. */
    private static CommandLine filtered(Function<ReportFilter, Object> verb) {
        ReportFilter filter = new ReportFilter();
        CommandLine line = new CommandLine(verb.apply(filter));
        filter.addTo(line.getCommandSpec());
        return line;
    }

    private static int wrongUse(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("readout: " + message(e));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-");
            CommandSpec command = e.getCommandLine().getCommandSpec();
            List<String> known = List.copyOf(
                    option
                            ? command.optionsMap().keySet()
                            : command.subcommands().keySet());
            String kind = option ? "option" : known.isEmpty() ? "argument" : "verb";
            return "unknown " + kind + " \"" + word + "\""
                    + Suggestion.among(known, word)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("");
        }
        return String.valueOf(e.getMessage());
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof BrokenPipeException) {
            return ExitCode.DONE;
        }
        if (e instanceof UserException known) {
            command.getErr().println("readout: " + known.getMessage());
            return known.exitCode();
        }
        if (e instanceof ArchiveException known) {
            command.getErr().println("readout: " + known.getMessage());
            return ExitCode.FAILED;
        }
        command.getErr().println("readout: this should not have happened: " + e);
        for (StackTraceElement element : e.getStackTrace()) {
            command.getErr().println("    at " + element);
        }
        return ExitCode.FAILED;
    }
}
