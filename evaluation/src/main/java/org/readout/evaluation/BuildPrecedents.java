package org.readout.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.precedents.PrecedentFile;
import org.readout.coding.precedents.PrecedentMaker;
import org.readout.coding.precedents.Precedents;
import org.readout.language.LanguageReader;

/** Reads the training part of the Readout Corpus with the net and writes the file of precedents; to be run after each new net. */
public final class BuildPrecedents {

    private static final Path CORPUS = Path.of("corpus", "sentences");
    private static final Path FILE = Path.of("coding/src/main/resources/org/readout/coding/precedents/precedents.gz");
    private static final String USAGE = "BuildPrecedents [OUT] [--net FILE]";

    private BuildPrecedents() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, BuildPrecedents::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        Path file = arguments.operands().stream().findFirst().map(Path::of).orElse(FILE);
        try (LanguageReader reader = reader(arguments);
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Precedents precedents = new PrecedentMaker(reader).of(ScoreCorpus.examples(corpus()));
            PrecedentFile.write(precedents, stream);
            out.println(precedents.all().size() + " precedents in " + file);
        }
    }

    private static LanguageReader reader(Arguments arguments) {
        return arguments
                .value(Product.NET)
                .map(net -> LanguageReader.open(Path.of(net)))
                .orElseGet(LanguageReader::open);
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
