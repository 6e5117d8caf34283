package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;
import tools.jackson.databind.JsonNode;

/** Marked words for annotation programs: what stands at the offsets is what was marked. */
final class SpansTest {

    private static String slice(String text, int start, int end) {
        int[] codePoints = text.codePoints().toArray();
        return new String(codePoints, start, end - start);
    }

    @Test
    void doccanoGetsALineADocumentWithLabelledWords() {
        Exported lines = Exported.as("doccano", Readings.complete());
        assertThat(lines.tally().reports()).isEqualTo(2);
        JsonNode node = lines.jsonLines().get(0);
        String text = node.get("text").asString();
        assertThat(text).isEqualTo(Readings.TEXT);
        assertThat(node.get("label")
                        .valueStream()
                        .map(label ->
                                slice(text, label.get(0).asInt(), label.get(1).asInt()) + " "
                                        + label.get(2).asString()))
                .contains(
                        "killed ASSAULT",
                        "Rebels ACTOR",
                        "12 farmers RECIPIENT",
                        "Gao WHERE",
                        "on Friday WHEN",
                        "paid AID");
        assertThat(lines.jsonLines()).hasSize(1);
    }

    @Test
    void everyWebAnnotationFindsItsWordsAgain() {
        List<Reading> readings = new RandomReadings(9).some(40);
        JsonNode page = Exported.as(ExportFormats.named("webannotation").orElseThrow(), readings)
                .json();
        assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        String texts =
                readings.stream().map(reading -> reading.document().text()).reduce("", (a, b) -> a + "\u0001" + b);
        assertThat(page.get("items")).hasSizeGreaterThan(100);
        for (JsonNode item : page.get("items")) {
            assertThat(item.get("type").asString()).isEqualTo("Annotation");
            JsonNode target = item.get("target");
            assertThat(target.get("source").asString()).matches("(https?|urn):.+");
            JsonNode quote = target.get("selector").get(0);
            assertThat(texts)
                    .contains(quote.get("prefix").asString()
                            + quote.get("exact").asString()
                            + quote.get("suffix").asString());
        }
    }

    @Test
    void positionsCountCodePoints() {
        JsonNode page = Exported.as("webannotation", Readings.complete()).json();
        for (JsonNode item : page.get("items")) {
            JsonNode selectors = item.get("target").get("selector");
            JsonNode position = selectors.get(1);
            assertThat(slice(
                            Readings.TEXT,
                            position.get("start").asInt(),
                            position.get("end").asInt()))
                    .isEqualTo(selectors.get(0).get("exact").asString());
        }
    }
}
