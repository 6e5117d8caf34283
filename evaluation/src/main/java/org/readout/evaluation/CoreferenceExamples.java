package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.readout.coding.coreference.TrainingChoices;

/** Writes examples to fit the weights of coreference from: the names of the features, then choices. */
public final class CoreferenceExamples {

    private static final String USAGE = "CoreferenceExamples SHARED OUT [--cache DIR] [--net FILE]";

    private CoreferenceExamples() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, CoreferenceExamples::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET, "--cache"), Set.of());
        if (arguments.operands().size() != 2) {
            throw new IllegalArgumentException(
                    "the folder with bench/ and corpora/, and the file to write are expected");
        }
        Path shared = Path.of(arguments.operands().get(0));
        Path file = Path.of(arguments.operands().get(1));
        try (Product product = Product.open(arguments);
                Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(shared, new CoreferenceReader(ScoreCoreference.cached(arguments, product)), writer);
        }
        out.println("wrote " + file);
    }

    private static void write(Path shared, CoreferenceReader reader, Writer writer) throws IOException {
        List<String> names = TrainingChoices.names();
        line(writer, Integer.toString(names.size()));
        names.forEach(name -> line(writer, name));
        line(writer, "* ontogum");
        for (CoreferenceText text : HeldOut.fitted(ScoreCoreference.ontoGum(shared))) {
            reader.examples(
                    reader.analyse(text.name(), text.text()), new OntoGumChains(text), line -> line(writer, line));
        }
        line(writer, "* gap");
        for (GapText text : HeldOut.fittedGap(shared.resolve("bench/coreference/gap/open"))) {
            reader.examples(reader.analyse(text.id(), text.text()), new GapChains(text), line -> line(writer, line));
        }
    }

    private static void line(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
