package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coding.places.Place;
import org.readout.coding.places.PlaceKind;
import org.readout.coding.places.Point;
import org.readout.coding.places.Resolution;
import org.readout.coding.places.Toponym;
import org.readout.coding.places.Use;
import org.readout.coding.syntax.TokenRef;
import org.readout.evaluation.PlacesSet.Marked;
import org.readout.model.Span;

class PlacesSetTest {

    private static final Point HOMS = new Point(34.7, 36.7);

    @TempDir
    private Path folder;

    @Test
    void offsetsThatCountFromOneAreUnderstood() throws IOException {
        Path file = write("""
                <articles><article><source>s</source><text>\uD83D\uDD34 Shells fell on Homs.</text><locations><location>
                <name>Homs</name><start>18</start><end>22</end><lat>34.7</lat><lon>36.7</lon></location></locations></article></articles>
                """);
        PlacesSet.Article article = PlacesSet.ALL.get(1).articles(file).get(0);
        assertThat(article.names()).singleElement().satisfies(name -> {
            assertThat(name.span().of(article.document().text())).isEqualTo("Homs");
            assertThat(name.point()).contains(HOMS);
        });
    }

    @Test
    void aFileThatIsNoXmlIsToldByName() throws IOException {
        Path file = write("Shells fell on Homs.");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PlacesSet.ALL.get(0).articles(file))
                .withMessageContaining("set.xml");
    }

    @Test
    void aNameIsPlacedOnlyIfItIsFoundByItsExactWordsAndNear() {
        List<Marked> gold = List.of(
                new Marked(new Span(0, 4), Optional.of(HOMS)),
                new Marked(new Span(10, 14), Optional.of(HOMS)),
                new Marked(new Span(20, 24), Optional.empty()));
        PlacesScore score = PlacesScore.of(
                gold, List.of(found(0, 4, new Point(35, 37)), found(8, 14, HOMS), found(20, 24, new Point(0, 0))));
        assertThat(score).isEqualTo(new PlacesScore(2, 3, 3, 2, 2, 1, 2));
    }

    private static Toponym found(int start, int end, Point point) {
        Place place = new Place("Homs", PlaceKind.CITY, "SYR", "Homs", "", point, 0, OptionalLong.empty(), "test");
        return new Toponym(
                new TokenRef(0, 0),
                1,
                new Span(start, end),
                Use.PLACE,
                Optional.of(new Resolution(place, false, List.of(), List.of())));
    }

    private Path write(String xml) throws IOException {
        return Files.writeString(folder.resolve("set.xml"), xml, StandardCharsets.UTF_8);
    }
}
