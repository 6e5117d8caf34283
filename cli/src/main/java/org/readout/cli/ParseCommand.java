package org.readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.language.LanguageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout parse}: what the language reader sees, for looking and for scoring. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Print sentences, words, tags, dependencies, lemmas and names as CoNLL-U.")
final class ParseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final IntakeOptions intake = new IntakeOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there, not to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line, no notices, no progress.")
    private boolean quiet;

    ParseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ArticleRun run = new ArticleRun(surroundings, intake.source(surroundings), 1, quiet);
        try (LanguageReader reader = LanguageReader.open();
                Output out = output.map(Output::file).orElseGet(() -> Output.standard(surroundings))) {
            return run.write(out, "", new ParseRendering(reader));
        }
    }
}
