package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.coreference.EntityMention;
import org.readout.model.Span;

/** Scores coreference on OntoGUM and GAP, read from raw text. */
public final class ScoreCoreference {

    private static final String USAGE = "ScoreCoreference SHARED [--cache DIR] [--net FILE]";
    private static final String CACHE = "--cache";
    private static final Set<String> TYPES = Set.of("person", "organization", "place");
    private static final String NOTES = """
            From raw text, mentions found and not given; nothing is told of names or speakers. OntoGUM: chains of two mentions or
            more whose entity is a person, an organisation or a place after GUM's own types, mentions right by exact place; a found
            chain counts if it is taken for one of these. CoNLL is the mean of MUC, B3 and CEAFe. The held-out texts are each third of
            the four genres; the weights were fitted on the others and on GAP's validation part and half of its development part.
            The reader net's syntax was trained on GUM's training part, which has most of these texts, so trees are better
            here than elsewhere. GAP: a name is found if the pronoun's chain holds it; a neither nor counts where a name is found.
            """;

    private final CoreferenceReader reader;

    private ScoreCoreference(CoreferenceReader reader) {
        this.reader = reader;
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreCoreference::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET, CACHE), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("the folder with bench/ and corpora/ is expected");
        }
        try (Product product = Product.open(arguments)) {
            out.print(measure(Path.of(arguments.operands().get(0)), cached(arguments, product))
                    .text());
        }
    }

    static AnalysisReader cached(Arguments arguments, Product product) {
        return arguments
                .value(CACHE)
                .<AnalysisReader>map(folder ->
                        new AnalysisCache(Path.of(folder), product.language().netVersion(), product::analyse))
                .orElse(product::analyse);
    }

    static Section measure(Path shared, AnalysisReader analyses) throws IOException {
        ScoreCoreference score = new ScoreCoreference(new CoreferenceReader(analyses));
        List<CoreferenceText> texts = ontoGum(shared);
        List<List<String>> rows = new ArrayList<>();
        List<CoreferenceText> held = HeldOut.scored(texts);
        List<CoreferenceText> four =
                texts.stream().filter(t -> HeldOut.SCORED.contains(t.genre())).toList();
        rows.add(score.row("held out", held));
        for (String genre : List.of("news", "bio", "interview", "speech")) {
            rows.add(score.row(
                    "held out, " + genre,
                    held.stream().filter(t -> t.genre().equals(genre)).toList()));
        }
        rows.add(score.row("all four genres", four));
        Table chains = new Table(List.of("OntoGUM", "texts", "mentions", "MUC", "B3", "CEAFe", "CoNLL"), rows);
        Path gapFolder = shared.resolve("bench/coreference/gap/open");
        Table gap = new Table(
                List.of("GAP", "texts", "P", "R", "F1", "F1 he", "F1 she"),
                List.of(
                        score.gap("development, held out", HeldOut.heldOutGap(gapFolder)),
                        score.gap("fitted on", HeldOut.fittedGap(gapFolder))));
        return new Section("Coreference", USAGE, NOTES, List.of(chains, gap));
    }

    static List<CoreferenceText> ontoGum(Path shared) throws IOException {
        OntoGum ontoGum = new OntoGum(shared.resolve("bench/coreference/ontogum/open"));
        return ontoGum.documents(Stream.of(
                        shared.resolve("corpora/ud-gum/train.conllu"),
                        shared.resolve("bench/parse/gum/en_gum-ud-dev.conllu"))
                .filter(Files::exists)
                .toList());
    }

    private List<String> row(String title, List<CoreferenceText> texts) throws IOException {
        ChainScore score = new ChainScore();
        for (CoreferenceText text : texts) {
            score.add(known(text), found(text));
        }
        List<String> row = new ArrayList<>(List.of(title, Integer.toString(texts.size())));
        row.addAll(score.cells());
        return row;
    }

    static List<List<Span>> known(CoreferenceText text) {
        return text.chains().stream()
                .filter(chain -> TYPES.contains(chain.type()))
                .map(chain -> chain.mentions().stream().distinct().toList())
                .toList();
    }

    private List<List<Span>> found(CoreferenceText text) throws IOException {
        return reader.chains(reader.analyse(text.name(), text.text())).stream()
                .filter(chain -> chain.kind().isEntity())
                .map(chain -> chain.mentions().stream()
                        .map(EntityMention::span)
                        .distinct()
                        .toList())
                .filter(chain -> chain.size() > 1)
                .toList();
    }

    private List<String> gap(String title, List<GapText> texts) throws IOException {
        GapScore score = new GapScore(reader);
        score.add(texts);
        return List.of(
                title,
                Integer.toString(texts.size()),
                Table.share(score.read().precision()),
                Table.share(score.read().recall()),
                Table.share(score.read().f1()),
                Table.share(score.he().f1()),
                Table.share(score.she().f1()));
    }
}
