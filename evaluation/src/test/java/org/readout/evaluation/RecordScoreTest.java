package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.COERCE;
import static org.readout.model.EventType.REQUEST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.EventType;

class RecordScoreTest {

    private static final CodedText TEXT = new CodedText("Police detained a clerk and accused a baker.");
    private static final CodedReport DETAINED = TEXT.report(COERCE, "detained", "Police", "a clerk");
    private static final CodedReport ACCUSED = TEXT.report(ACCUSE, "accused", "Police", "a baker");

    @TempDir
    Path folder;

    private static GoldRecord record(EventType type, String words) {
        return new GoldRecord(
                "r", type, TEXT.text(), List.of(TEXT.span(words)), Set.of("JPN"), Set.of(), List.of(), List.of());
    }

    @Test
    void aRecordIsReadWithItsOldNames() throws IOException {
        Path file = folder.resolve("records.txt");
        Files.writeString(file, """
                [{"id": "D", "event": "DOCUMENT"},
                 {"id": "R", "event": "DEMAND", "text": "Japan (again) demanded an apology.",
                  "source": [{"actorText": "Japan", "code": "JAP"}], "target": "",
                  "textInfo": {"markup": "(SRC: Japan) (again) (EVT: demanded) an (EVT: apology)."}}]
                """, StandardCharsets.UTF_8);
        GoldRecord record = GoldRecord.read(file).get(0);
        assertThat(record.type()).isEqualTo(REQUEST);
        assertThat(record.sources()).containsExactly("JPN");
        assertThat(record.targets()).isEmpty();
        assertThat(record.words().stream().map(span -> span.of(record.text()))).containsExactly("demanded", "apology");
    }

    @Test
    void aReportStandsForOneRecordOnly() {
        GoldRecord detained = record(COERCE, "detained");
        RecordScore score = RecordScore.of(List.of(detained, detained), List.of(ACCUSED, DETAINED));
        assertThat(score.outcomes()).extracting(RecordScore.Outcome::found).containsExactly(true, false);
        assertThat(score.outcomes().get(0).foundWithTrigger()).isTrue();
        assertThat(score.outcomes().get(0).foundWithActor()).isFalse();
    }

    @Test
    void theBestReportIsTheOneOnTheRecordsWords() {
        RecordScore score = RecordScore.of(List.of(record(REQUEST, "accused")), List.of(DETAINED, ACCUSED));
        assertThat(score.outcomes().get(0).best()).isEqualTo(Optional.of(ACCUSE));
        assertThat(score.outcomes().get(0).found()).isFalse();
    }
}
