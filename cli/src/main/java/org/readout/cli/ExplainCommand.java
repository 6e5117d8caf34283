package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.coding.Readout;
import org.readout.coding.precedents.Precedent;
import org.readout.coding.precedents.Precedents;
import org.readout.intake.DocumentSource;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.intake.IntakeSettings;
import org.readout.model.Analysis;
import org.readout.model.Reading;
import org.readout.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout explain}: why a report is there and why so. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Read again and print for each report why it is there and why so.")
final class ExplainCommand implements Callable<Integer> {

    private static final int PRECEDENTS = 3;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "INPUT", description = "What was read: a text file, a JSON Lines file, or -.")
    private Path input = Path.of("-");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REPORT",
            description = "A report's number in the order of the text (1, 2, ...) or the beginning of its id.")
    private Optional<String> wanted = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Converters.Day.class,
            description = "Day of publication, such as 2016-06-02.")
    private Optional<LocalDate> published = Optional.empty();

    @Mixin
    private final OwnDataOptions own = new OwnDataOptions();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!input.toString().equals("-") && !Files.exists(input)) {
            throw UserException.usage("no such file or folder: " + input);
        }
        IntakeSettings settings = new IntakeSettings(published, IntakeSettings.DEFAULT_MAX_BYTES, false);
        DocumentSource source = DocumentSource.of(List.of(input), surroundings.in(), settings);
        int skipped = 0;
        List<Explained> readings = new ArrayList<>();
        try (Readout readout = OwnDataOptions.open(own.read());
                Stream<Intake> arrivals = source.open()) {
            for (Intake arrival : arrivals.toList()) {
                if (arrival instanceof Taken taken) {
                    Analysis analysis = readout.analyse(taken.document());
                    readings.add(new Explained(readout.code(analysis), analysis));
                } else if (arrival instanceof Skipped left) {
                    surroundings.err().println("readout: skipped " + left.source() + ": " + left.message());
                    skipped++;
                }
            }
        }
        print(readings);
        return skipped == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    /** What was read, with the analysis that precedents are looked up by. */
    private record Explained(Reading reading, Analysis analysis) {}

    private void print(List<Explained> readings) {
        Precedents precedents = Precedents.bundled();
        int number = 0;
        int shown = 0;
        try (Output out = Output.standard(surroundings)) {
            for (Explained each : readings) {
                Reading reading = each.reading();
                for (Report report : reading.reports()) {
                    number++;
                    if (isWanted(report, number)) {
                        List<Precedent.Match> alike = precedents.of(report, each.analysis(), PRECEDENTS);
                        out.write(Explanation.of(reading.document(), report, number, alike));
                        shown++;
                    }
                }
                if (wanted.isEmpty()) {
                    out.write(Explanation.passedOver(reading));
                }
            }
        }
        if (shown == 0) {
            tellNothingShown(number);
        }
    }

    private boolean isWanted(Report report, int number) {
        return wanted.map(given ->
                        given.equals(String.valueOf(number)) || report.id().startsWith(given))
                .orElse(true);
    }

    private void tellNothingShown(int reports) {
        if (wanted.isPresent()) {
            throw UserException.usage(
                    "no report \"" + wanted.get() + "\" in " + input + "; it has " + reports + " reports");
        }
        surroundings.err().println("readout: " + input + ": read, but nothing in it is coded");
    }
}
