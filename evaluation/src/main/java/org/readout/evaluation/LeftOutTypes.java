package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.examples.Example;
import org.readout.coding.precedents.OwnExamples;
import org.readout.language.LanguageReader;
import org.readout.model.Analysis;
import org.readout.model.EventType;
import org.readout.model.Sentence;

/**
 * How far ten examples go for what the net was never taught: types that were left out of a net's training come back as codes of a
 * user's own, and are looked for in the held-out part of the Readout Corpus.
 */
public final class LeftOutTypes {

    private static final String USAGE = "LeftOutTypes --without FILE --types TYPE,... [--examples N] [--net FILE]";
    private static final String WITHOUT = "--without";
    private static final String TYPES = "--types";
    private static final String EXAMPLES = "--examples";
    private static final Path SENTENCES = Path.of("corpus", "sentences");
    private static final int DRAWS = 5;
    private static final int TEN = 10;
    private static final long SEED = 20261123;

    /** From here on the net that was taught the type counts as seeing it. */
    private static final double SEEN = 0.5;

    private final LanguageReader untaught;
    private final List<Example> held;
    private final List<Analysis> analyses = new ArrayList<>();
    private final int examples;

    private LeftOutTypes(LanguageReader untaught, List<Example> held, int examples) {
        this.untaught = untaught;
        this.held = held;
        this.examples = examples;
        held.forEach(
                example -> analyses.add(untaught.read(CorpusArticle.of(example).document())));
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, LeftOutTypes::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(WITHOUT, TYPES, EXAMPLES, Product.NET), Set.of());
        Path without = arguments
                .value(WITHOUT)
                .map(Path::of)
                .orElseThrow(() ->
                        new IllegalArgumentException(WITHOUT + " is needed: a net that was not taught the types"));
        List<EventType> types = Stream.of(arguments
                        .value(TYPES)
                        .orElseThrow(() -> new IllegalArgumentException(TYPES + " is needed"))
                        .split(",", -1))
                .map(EventType::valueOf)
                .toList();
        int examples = arguments.value(EXAMPLES).map(Integer::parseInt).orElse(TEN);
        try (Product product = Product.open(arguments)) {
            out.print(measure(product, without, types, examples).markdown());
        }
    }

    private static Section measure(Product product, Path without, List<EventType> types, int examples)
            throws IOException {
        List<Example> held = ScoreCorpus.examples(ScoreCorpus.heldOut());
        List<Example> known = ScoreCorpus.examples(sentences());
        List<List<String>> rows = new ArrayList<>();
        try (LanguageReader untaught = LanguageReader.open(without)) {
            LeftOutTypes left = new LeftOutTypes(untaught, held, examples);
            for (EventType type : types) {
                rows.add(row(type, left.found(type, known), taught(type, held, product)));
            }
        }
        String notes = """
            A net was trained on the Readout Corpus without every example that holds an act of these types. %d
            examples of such an act, drawn from the corpus, then define a code as a user would; its triggers are looked for in the
            held-out part: mean of %d draws. Taught: what the shipped net, which was trained on the type, proposes with %s or more.
            A word is right if it lies in a marked trigger of the type.
            """.formatted(examples, DRAWS, Table.share(SEEN));
        return new Section(
                "Types left out and brought back by examples",
                USAGE,
                notes,
                List.of(new Table(List.of("type", "P", "R", "F1", "taught F1", "share"), rows)));
    }

    private static List<Path> sentences() throws IOException {
        try (Stream<Path> files = Files.list(SENTENCES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> row(EventType type, List<Tally> draws, Tally taught) {
        double f1 = draws.stream().mapToDouble(Tally::f1).average().orElse(0);
        return List.of(
                type.name(),
                Table.share(
                        draws.stream().mapToDouble(Tally::precision).average().orElse(0)),
                Table.share(draws.stream().mapToDouble(Tally::recall).average().orElse(0)),
                Table.share(f1),
                Table.share(taught.f1()),
                Table.share(taught.f1() == 0 ? 0 : f1 / taught.f1()));
    }

    private List<Tally> found(EventType type, List<Example> known) {
        List<Example> carriers = new ArrayList<>(known.stream()
                .filter(example -> example.acts().stream().anyMatch(act -> act.type() == type))
                .toList());
        List<Tally> draws = new ArrayList<>();
        Random dice = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            Collections.shuffle(carriers, dice);
            OwnExamples own = OwnExamples.of(
                    TypeAsCode.folder(type, carriers.subList(0, Math.min(examples, carriers.size()))), untaught);
            draws.add(score(type, own));
        }
        return draws;
    }

    private Tally score(EventType type, OwnExamples own) {
        Tally all = Tally.NONE;
        for (int i = 0; i < held.size(); i++) {
            TriggerMarks marks = new TriggerMarks(held.get(i), type);
            for (Sentence sentence : analyses.get(i).sentences()) {
                for (int token = 0; token < sentence.size(); token++) {
                    if (!own.codes(sentence, token).isEmpty()) {
                        marks.found(sentence.token(token).span());
                    }
                }
            }
            all = all.plus(marks.tally());
        }
        return all;
    }

    /** What the net that was taught the type sees of it. */
    private static Tally taught(EventType type, List<Example> held, Product product) {
        Tally all = Tally.NONE;
        for (Example example : held) {
            TriggerMarks marks = new TriggerMarks(example, type);
            for (Sentence sentence :
                    product.analyse(CorpusArticle.of(example).document()).sentences()) {
                sentence.acts().stream()
                        .filter(act -> act.type() == type && act.probability() >= SEEN)
                        .forEach(act -> marks.found(sentence.token(act.token()).span()));
            }
            all = all.plus(marks.tally());
        }
        return all;
    }
}
