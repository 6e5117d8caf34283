package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Document;

/** Scores the language reader on treebanks in CoNLL-U, from raw text, document by document. */
public final class ScoreParse {

    private static final String USAGE = "ScoreParse FILES.conllu... [--net FILE]";
    private static final String NOTES = """
            F1 in percent, from raw text, counted as the CoNLL 2018 shared task counts: words and sentences by the characters
            they cover. LAS compares relations without their subtypes.
            """;

    private ScoreParse() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreParse::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        if (arguments.operands().isEmpty()) {
            throw new IllegalArgumentException("no treebank is given");
        }
        List<Path> files = arguments.operands().stream().map(Path::of).toList();
        try (Product product = Product.open(arguments)) {
            out.print(measure(files, product::analyse).text());
        }
    }

    /** Scores each file by itself. */
    static Section measure(List<Path> files, AnalysisReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            ParseScore score = score(file, reader);
            List<String> row = new ArrayList<>();
            row.add(name(file));
            EnumSet.allOf(ParseScore.Measure.class)
                    .forEach(measure ->
                            row.add(Table.percent(score.tally(measure).f1())));
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of("treebank"));
        EnumSet.allOf(ParseScore.Measure.class).forEach(measure -> header.add(measure.title()));
        return new Section(
                "Parse: sentences, words, tags, lemmas and trees", USAGE, NOTES, List.of(new Table(header, rows)));
    }

    static ParseScore score(Path file, AnalysisReader reader) throws IOException {
        ParseScore sum = ParseScore.NONE;
        int number = 0;
        for (ParsedText gold : Treebank.documents(file)) {
            number++;
            Document document = Document.undated(name(file) + "-" + number, gold.text());
            sum = sum.plus(ParseScore.of(gold, ParsedText.of(reader.read(document))));
        }
        return sum;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".conllu", "");
    }
}
