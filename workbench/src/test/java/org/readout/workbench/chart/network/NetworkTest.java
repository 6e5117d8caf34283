package org.readout.workbench.chart.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.Drawn;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Size;

final class NetworkTest {

    private static final Network NETWORK = new Network("net", "Who acts on whom");

    private static Party party(String name) {
        return new Party(name, name, "/reports?actor=" + name);
    }

    private static List<Party> parties(int number) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parties.add(party("Ministry of affairs " + i));
        }
        return parties;
    }

    private static List<Tie> ties(List<Party> parties, int number) {
        Random random = new Random(9);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String from = parties.get(random.nextInt(parties.size())).key();
            String to = parties.get(random.nextInt(parties.size())).key();
            ties.add(
                    new Tie(from, to, random.nextBoolean(), random.nextInt(5) == 0, 1 + random.nextInt(40), "/r/" + i));
        }
        return ties;
    }

    @Test
    void conflictIsDashedAndCooperationIsNot() {
        Picture picture = NETWORK.of(
                List.of(party("Lagos police"), party("protesters")),
                List.of(
                        new Tie("Lagos police", "protesters", true, false, 3, "/r/1"),
                        new Tie("protesters", "Lagos police", false, false, 1, "/r/2")));
        Drawn drawn = Drawn.of(picture.drawing(Size.WIDE));
        assertThat(drawn.ofClass("hostile")).hasSize(1);
        assertThat(drawn.ofClass("friendly")).hasSize(1);
        assertThat(drawn.ofClass("head")).hasSize(2);
        assertThat(picture.summary()).contains("Lagos police to protesters, conflict, 3 reports");
    }

    @Test
    void talksBetweenTwoHaveNoArrowhead() {
        Drawn drawn = Drawn.of(NETWORK.of(
                        List.of(party("Mali"), party("Niger")),
                        List.of(new Tie("Mali", "Niger", false, true, 2, "/r/1")))
                .drawing(Size.WIDE));
        assertThat(drawn.ofClass("line")).hasSize(1);
        assertThat(drawn.ofClass("head")).isEmpty();
    }

    @Test
    void noNameLiesOnAnotherAndAllAreOnTheDrawing() {
        List<Party> parties = parties(40);
        Box frame = new Box(0, 0, 1000, 640);
        NetworkLayout layout = NetworkLayout.of(parties, ties(parties, 160), frame, Network.MOST_PARTIES);
        assertThat(layout.nodes()).hasSizeGreaterThan(15);
        for (Node node : layout.nodes()) {
            assertThat(frame.grown(0.1).contains(node.box())).isTrue();
            assertThat(layout.nodes().stream().filter(other -> node.box().overlaps(other.box())))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 660, 980})
    void asManyPartiesAreDrawnAsFindRoom(int width) {
        List<Party> parties = parties(60);
        Box frame = new Box(10, 10, width, 400 + width / 4.5);
        NetworkLayout layout = NetworkLayout.of(parties, ties(parties, 900), frame, width / 35);
        assertThat(layout.nodes()).hasSizeBetween(width / 45, width / 35);
    }

    @Test
    void wordsDoNotTouchInAnyWidth() {
        List<Party> parties = parties(30);
        Picture picture = NETWORK.of(parties, ties(parties, 120));
        for (Size size : picture.sizes()) {
            assertThat(Drawn.of(picture.drawing(size)).touchingWords()).isEmpty();
        }
    }

    @Test
    void whatIsNotDrawnIsCountedAndStandsInTheTable() {
        List<Party> parties = parties(30);
        Picture picture = NETWORK.of(parties, ties(parties, 200));
        assertThat(Drawn.of(picture.drawing(Size.NARROW)).words()).anyMatch(words -> words.endsWith("in the table"));
        assertThat(picture.table().rows()).hasSize(200);
    }

    @Test
    void theSameNetworkHasTheSamePicture() {
        List<Party> parties = parties(20);
        assertThat(NETWORK.of(parties, ties(parties, 60)).drawing(Size.WIDE))
                .isEqualTo(NETWORK.of(parties, ties(parties, 60)).drawing(Size.WIDE));
    }

    @Test
    void partiesWithoutTiesGiveAnEmptyPicture() {
        Picture picture = NETWORK.of(parties(3), List.of());
        assertThat(picture.summary()).isEqualTo("No report has both an actor and a recipient.");
        assertThat(Drawn.of(picture.drawing(Size.WIDE)).ofClass("node")).isEmpty();
    }
}
