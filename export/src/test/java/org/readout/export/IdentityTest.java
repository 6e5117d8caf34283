package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.export.rows.Identity;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.export.rows.Tally;
import org.readout.model.EventType;
import org.readout.model.Sector;

/** Whom people take for one actor has one name and one id on the way out, and the words of the text stay as they are written. */
final class IdentityTest {

    private static final Identity DAWN = new Identity("name:Ashen Dawn", "Ashen Dawn");
    private static final Identity FARMERS = new Identity("words:farmers@MLI", "");

    private static ReportRow attackBy(String words, String document) {
        Act act = Act.of(words + " killed ten farmers.", EventType.ASSAULT, "killed", "190")
                .from(document, document)
                .by(words, "MLI", Sector.REB)
                .to("ten farmers", "MLI", Sector.AGR);
        ReportRow row = ReportRow.of(act.reading()).get(0);
        return row.standing(
                ReviewState.OPEN,
                "e-1",
                Map.of(
                        row.report().actors().get(0),
                        DAWN,
                        row.report().recipients().get(0),
                        FARMERS));
    }

    private static Exported as(String format) throws IOException {
        List<ReportRow> rows = List.of(attackBy("Rebels", "one.txt"), attackBy("Gunmen", "two.txt"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tally tally = ExportFormats.named(format).orElseThrow().write(rows::forEach, out);
        return new Exported(out.toByteArray(), tally);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"csv", "html", "table", "plover", "polecat", "icews", "gdelt", "ftm", "timelinejs", "parquet"})
    void aFormatWithNamesNamesWhoIsMeant(String format) throws IOException {
        assertThat(new String(as(format).bytes(), StandardCharsets.ISO_8859_1)).containsIgnoringCase("Ashen Dawn");
    }

    @Test
    void aTableTellsTheWordsTheNameAndTheId() throws IOException {
        assertThat(as("csv").text().lines().skip(1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(",Ashen Dawn,MLI,REB,ten farmers,,MLI,AGR,", ",name:Ashen Dawn,words:farmers@MLI,,"))
                .anySatisfy(line -> assertThat(line).contains(",Gunmen,"));
    }

    @Test
    void linesKeepWhatWasReadAndTellTheIdBeside() throws IOException {
        assertThat(as("jsonl").text())
                .contains("\"text\":\"Gunmen\",\"start\":0,\"end\":6,\"name\":\"\"", "\"id\":\"name:Ashen Dawn\"}")
                .doesNotContain("\"name\":\"Ashen Dawn\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gephi", "kumu"})
    void anActorIsOneNode(String format) throws IOException {
        byte[] nodes = as(format).files().values().iterator().next();
        Stream<String> lines = new String(nodes, StandardCharsets.UTF_8).lines().skip(1);
        assertThat(lines).hasSize(2).anyMatch(line -> line.contains("Ashen Dawn") && line.endsWith(",2"));
    }
}
