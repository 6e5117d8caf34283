package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Document;
import org.readout.model.EntityType;

/** Scores the names that the language reader finds on public sets, by exact place and type. */
public final class ScoreNames {

    private static final String USAGE = "ScoreNames BENCHES [--net FILE]";
    private static final String NOTES = """
            Exact place and type, in percent. "All" is persons, organisations and places together; groups stand apart. Labels are
            read so: UNER PER, ORG, LOC; CrossNER politician and person as persons, politicalparty and organisation as
            organisations, country and location as places; re3d Person, Organisation, Location, and Nationality as groups;
            Worldwide Person, Organization, Location, and NORP as groups. All other labels (CrossNER event, election, misc; re3d
            weapons, times and so on; Worldwide dates, facilities, products, money, misc) are ignored both ways: such a name is
            not asked for, and a name found over one is not counted as wrong unless it also touches a name that is asked for.
            Found names of other types (groups where the set has none, and misc) are not counted. "Strict" is "All" with names
            found over ignored ones counted as wrong. Texts are rebuilt from the words by spaces, for UNER they are the
            treebank's; each sentence is a paragraph. re3d marks whole noun phrases ("the Syrian regime") where the reader finds the
            name in them, so its figure tells little about names.
            """;

    /** The types that count together. */
    private static final Set<EntityType> MAIN =
            Collections.unmodifiableSet(EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE));

    private static final Set<EntityType> COUNTED = Collections.unmodifiableSet(
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.GROUP));

    private ScoreNames() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreNames::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("the folder of benches is expected");
        }
        try (Product product = Product.open(arguments)) {
            out.print(measure(Path.of(arguments.operands().get(0)), product::analyse)
                    .text());
        }
    }

    /** Scores every set that the folder has. */
    static Section measure(Path benches, AnalysisReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (NamesSet set : NamesSet.ALL) {
            Path path = benches.resolve(set.path());
            if (Files.exists(path)) {
                rows.add(row(set.title(), score(set, path, reader)));
            } else {
                rows.add(List.of(set.title(), "absent", "", "", "", "", "", "", ""));
            }
        }
        Table table = new Table(
                List.of("set", "P", "R", "F1 all", "F1 strict", "person", "organisation", "place", "group"), rows);
        return new Section("Names", USAGE, NOTES, List.of(table));
    }

    static NamesScore score(NamesSet set, Path path, AnalysisReader reader) throws IOException {
        NamesScore sum = NamesScore.NONE;
        int number = 0;
        for (Path file : files(path)) {
            for (TaggedText text : TaggedFile.documents(file)) {
                number++;
                Document document = Document.undated(file.getFileName() + "-" + number, text.text());
                List<NamesScore.Name> found = NamesScore.names(reader.read(document));
                sum = sum.plus(NamesScore.of(gold(text, set), found, counted(set)));
            }
        }
        return sum;
    }

    private static List<NamesScore.Name> gold(TaggedText text, NamesSet set) {
        return text.names().stream()
                .map(name -> new NamesScore.Name(name.span(), set.type(name.label())))
                .toList();
    }

    private static Set<EntityType> counted(NamesSet set) {
        Set<EntityType> counted = EnumSet.copyOf(COUNTED);
        counted.retainAll(set.types().values());
        return counted;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> row(String title, NamesScore score) {
        Tally all = score.together(MAIN);
        return List.of(
                title,
                Table.percent(all.precision()),
                Table.percent(all.recall()),
                Table.percent(all.f1()),
                Table.percent(score.togetherStrict(MAIN).f1()),
                f1(score, EntityType.PERSON),
                f1(score, EntityType.ORGANISATION),
                f1(score, EntityType.PLACE),
                f1(score, EntityType.GROUP));
    }

    private static String f1(NamesScore score, EntityType type) {
        Tally tally = score.tally(type);
        return tally.gold() == 0 ? "–" : Table.percent(tally.f1());
    }
}
