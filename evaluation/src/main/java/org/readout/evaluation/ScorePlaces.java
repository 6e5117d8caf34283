package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.coding.parties.Parties;
import org.readout.coding.places.Gazetteer;
import org.readout.coding.places.PlaceReader;
import org.readout.coding.places.Toponym;
import org.readout.coding.places.Use;
import org.readout.coding.syntax.ParsedArticle;

/** Scores the names of places that are found and where they are placed, from raw text, on public sets. */
public final class ScorePlaces {

    private static final String USAGE = "ScorePlaces BENCHES [--net FILE]";
    private static final String NOTES = """
            From raw text. P, R and F1: names found by exact place, in percent, over all marked names. The other columns are shares of the
            marked names that have a point: "found": any name was found over it; "within 161 km": found by exact place, and placed within
            161 km (100 miles) of the point; "by overlap": the same, any name found over it. Names that were not found count
            as not placed. The best of nine published geoparsers have .411 (LGL) and .618 (GeoVirus) within 161 km. LGL marks adjectives and
            peoples ("Egyptian") as names of their countries, so they count there and not in GeoVirus; spots such as streets are
            marked in neither and not counted. A name that the gazetteer does not know is placed where the nearest place
            is that holds it. Points of large lands differ by hundreds of kilometres from one gazetteer to another.
            """;

    private ScorePlaces() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScorePlaces::run);
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
        PlaceReader places = new PlaceReader(Gazetteer.standard(Parties.standard()));
        List<List<String>> rows = new ArrayList<>();
        for (PlacesSet set : PlacesSet.ALL) {
            Path file = benches.resolve(set.path());
            if (Files.exists(file)) {
                rows.add(row(set, file, reader, places));
            } else {
                rows.add(List.of(set.title(), "absent", "", "", "", "", ""));
            }
        }
        Table table = new Table(List.of("set", "P", "R", "F1", "found", "within 161 km", "by overlap"), rows);
        return new Section("Places", USAGE, NOTES, List.of(table));
    }

    private static List<String> row(PlacesSet set, Path file, AnalysisReader reader, PlaceReader places)
            throws IOException {
        PlacesScore sum = PlacesScore.NONE;
        List<PlacesSet.Article> articles = set.articles(file);
        for (PlacesSet.Article article : articles) {
            List<Toponym> found = places.read(new ParsedArticle(reader.read(article.document()))).toponyms().stream()
                    .filter(toponym -> counts(toponym, set))
                    .toList();
            sum = sum.plus(PlacesScore.of(article.names(), found));
        }
        return List.of(
                set.title() + ", " + articles.size() + " articles",
                Table.percent(sum.names().precision()),
                Table.percent(sum.names().recall()),
                Table.percent(sum.names().f1()),
                share(sum.touched(), sum.located()),
                share(sum.near(), sum.located()),
                share(sum.nearTouched(), sum.located()));
    }

    private static boolean counts(Toponym toponym, PlacesSet set) {
        return toponym.use() != Use.SPOT && (set.demonyms() || toponym.use() != Use.DEMONYM);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : Table.share((double) part / whole);
    }
}
