package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Arrivals.arriving;
import static org.readout.intake.Arrivals.document;
import static org.readout.intake.Arrivals.fromStandardInput;
import static org.readout.intake.Arrivals.skipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.model.Document;

final class JsonLinesTest {

    @Test
    void aLineIsAnArticleAndUnknownKeysAreNoTrouble() {
        Document document = document(
                fromStandardInput(
                        "{\"id\":\"a1\",\"published\":\"2016-06-02\",\"title\":\"Talks\",\"text\":\"They met.\",\"section\":7}"));
        assertThat(document.id()).isEqualTo("a1");
        assertThat(document.published()).contains(LocalDate.of(2016, 6, 2));
        assertThat(document.title()).contains("Talks");
        assertThat(document.text()).isEqualTo("They met.");
        assertThat(document.source()).isEqualTo("stdin:1");
    }

    @Test
    void aTimeCountsByTheDayThatIsWritten() {
        Document document =
                document(fromStandardInput("{\"published\":\"2016-06-02T23:30:00-05:00\",\"text\":\"Hm.\"}"));
        assertThat(document.published()).contains(LocalDate.of(2016, 6, 2));
    }

    @Test
    void halfACharacterInTitleOrIdIsMendedAndTold() {
        Document document =
                document(fromStandardInput("{\"id\":\"a\\ud800\",\"title\":\"\\udc00 Talks\",\"text\":\"They met.\"}"));
        assertThat(document.id()).isEqualTo("a\uFFFD");
        assertThat(document.title()).contains("\uFFFD Talks");
        assertThat(Arrivals.notices(document)).containsExactly("lone-surrogates", "lone-surrogates");
    }

    @Test
    void whatWasReadInADocumentIsNoArticle(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.jsonl");
        Files.writeString(file, """
                {"kind":"document","id":"d","text":"They met."}
                {"kind":"report","document":"d","trigger":{"text":"met"}}
                {"kind":"quote","document":"d","text":"We met."}
                {"kind":"notice","document":"d","code":"c","text":null}
                {"kind":"time","document":"d","text":"on Friday"}
                {"kind":"place","document":"d","text":"Gao"}
                {"kind":"reading","document":"d","rules":"1","net":"3"}
                {"kind":"superseded","document":{"id":"d","text":"They meet."}}
                {"kind":"review","document":"d","report":"r"}
                {"kind":"header","format":"urn:readout:lines:2"}
                {"kind":"end","lines":9}
                {"kind":"event-decision","reports":[]}
                {"kind":"actor-decision","actors":["words:rebels@MLI"]}
                {"kind":"skipped","source":"b.txt"}
                {"kind":"report","text":"They left, said a report."}
                """);
        List<Intake> arrivals = arriving(file);
        assertThat(arrivals).hasSize(2).allMatch(Taken.class::isInstance);
        assertThat(((Taken) arrivals.get(1)).document().text()).startsWith("They left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\"}                               | has no \"text\"",
                "{\"text\":5}                                 | has a \"text\" that is no string",
                "{\"text\":\"Hm.\",\"published\":\"June 2\"}  | no day such as 2016-06-02: \"June 2\"",
                "{\"text\":\"Hm.\",\"published\":\"2016-02-30\"} | no day such as 2016-06-02: \"2016-02-30\"",
                "{\"text\":\"Hm.                              | is no valid JSON",
                "{ [                                          | is no valid JSON",
            })
    void aBadLineIsNamed(String line, String message) {
        Skipped skipped = skipped(fromStandardInput(line));
        assertThat(skipped.reason()).isEqualTo(SkipReason.RECORD);
        assertThat(skipped.message()).contains(message);
    }

    @Test
    void otherLinesGoOn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.writeString(file, "{\"text\":\"They met.\"}\n\n[1]\n{\"text\":\"\"}\n{\"text\":\"They left.\"}");
        List<Intake> arrivals = arriving(file);
        assertThat(arrivals).hasSize(4);
        assertThat(arrivals.get(0)).isInstanceOf(Taken.class);
        assertThat(((Skipped) arrivals.get(1)).source()).endsWith("news.jsonl:3");
        assertThat(((Skipped) arrivals.get(1)).message()).isEqualTo("is no JSON object");
        assertThat(((Skipped) arrivals.get(2)).reason()).isEqualTo(SkipReason.EMPTY);
        assertThat(((Taken) arrivals.get(3)).document().id()).endsWith("news.jsonl:5");
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverAndTheNextIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.writeString(file, "{\"text\":\"" + "long ".repeat(100) + "\"}\n{\"text\":\"They left.\"}\n");
        List<Intake> arrivals = arriving(file, IntakeSettings.standard().withMaxBytes(200));
        assertThat(((Skipped) arrivals.get(0)).reason()).isEqualTo(SkipReason.TOO_LARGE);
        assertThat(arrivals.get(1)).isInstanceOf(Taken.class);
    }

    @Test
    void brokenUtf8IsNamedWithItsPositionInTheFile() {
        byte[] good = "{\"text\":\"They met.\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"text\":\"They \u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[good.length + bad.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        Skipped skipped = (Skipped) fromStandardInput(both).get(1);
        assertThat(skipped.message()).contains("not valid UTF-8 at byte " + (good.length + 14));
    }

    @Test
    void anIdThatComesTwiceIsTold() {
        List<Intake> arrivals = fromStandardInput("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}");
        Document second = ((Taken) arrivals.get(1)).document();
        assertThat(second.id()).isEqualTo("a#2");
        assertThat(Arrivals.notices(second)).containsExactly("duplicate-id");
    }
}
