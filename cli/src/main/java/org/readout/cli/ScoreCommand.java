package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code readout score}: run by the start script, because scoring is no part of the product's jars. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Score against gold articles (from a checkout: ./readout score GOLD.jsonl [PREDICTIONS.jsonl]).")
final class ScoreCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "GOLD", description = "Gold articles in JSON Lines.")
    private List<String> files = List.of();

    @Unmatched
    private List<String> others = List.of();

    @Override
    public Integer call() {
        throw UserException.usage(
                "score runs from a checkout: ./readout score " + String.join(" ", files) + String.join(" ", others));
    }
}
