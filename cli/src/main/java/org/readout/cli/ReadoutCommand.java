package org.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = ReadoutCommand.Versions.class,
        synopsisSubcommandLabel = "VERB",
        description = "Reads the news: text in, sourced records of who did what to whom out.",
        commandListHeading = "%nVerbs:%n",
        footer = {
            "",
            "Examples:",
            "  readout read article.txt --published 2016-06-02",
            "  readout read articles/ -o reports.jsonl",
            "  readout explain article.txt",
            "  readout read articles/ --archive crisis.readout",
            "  readout reports crisis.readout --type COERCE --country MLI",
            "  readout events crisis.readout --country MLI --from 2016-06-01",
            "  readout export crisis.readout --country MLI -o mali.parquet",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong use or configuration, 3 some inputs were skipped, 130 interrupted."
        })
final class ReadoutCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is needed, such as read or demo");
    }

    /** What {@code --version} prints. */
    static final class Versions implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"readout " + Version.ofProgram()};
        }
    }
}
