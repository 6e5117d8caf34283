package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.evaluation.TimeText.Timex;
import org.readout.model.Span;

class TimeScoreTest {

    private static final String FILE = """
            <?xml version="1.0" ?>
            <TimeML><DOCID>x</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2017-04-25" functionInDocument="CREATION_TIME">04/25</TIMEX3></DCT>
            <TEXT>Rebels &amp; troops <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2017-04-21">Friday</TIMEX3>.</TEXT>
            </TimeML>
            """;

    @TempDir
    Path folder;

    @Test
    void textAndTimesAreReadFromTheMarks() throws IOException {
        TimeText text = read(FILE);
        assertThat(text.text()).isEqualTo("Rebels & troops met on Friday.");
        assertThat(text.published()).contains(LocalDate.of(2017, 4, 25));
        assertThat(text.times()).containsExactly(new Timex(new Span(23, 29), "DATE", "2017-04-21"));
    }

    @Test
    void aTornFileIsNamed() {
        assertThatThrownBy(() -> read(FILE.substring(0, 120))).hasMessageContaining("torn.tml");
    }

    @Test
    void damagedFilesAreReadOrNamed() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(FILE);
            for (int j = 0; j < 3; j++) {
                damaged.setCharAt(random.nextInt(damaged.length()), "<>&\"x\u0000\ud800".charAt(random.nextInt(7)));
            }
            try {
                TimeText text = read(damaged.toString());
                text.times()
                        .forEach(time -> assertThat(time.span().end())
                                .isLessThanOrEqualTo(text.text().length()));
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("torn.tml");
            }
        }
    }

    @Test
    void aTouchedExpressionIsFoundAndItsValueCountsApart() {
        List<Timex> gold = List.of(time(0, 6, "2017-04-21"), time(10, 20, "2016"), time(30, 40, "P3D"));
        List<Timex> found = List.of(time(0, 6, "2017-04-21"), time(13, 20, "2015"), time(50, 55, "1999"));
        TimeScore score = TimeScore.of(gold, found);
        assertThat(score.exact()).isEqualTo(new Tally(1, 3, 3));
        assertThat(score.touched()).isEqualTo(new Tally(2, 3, 3));
        assertThat(score.value()).isEqualTo(new Tally(1, 3, 3));
        assertThat(score.type()).isEqualTo(new Tally(2, 3, 3));
    }

    @Test
    void anExpressionFoundOnceCountsOnce() {
        List<Timex> gold = List.of(time(0, 4, "2016"), time(5, 9, "2016"));
        assertThat(TimeScore.of(gold, List.of(time(0, 9, "2016"))).value()).isEqualTo(new Tally(1, 2, 1));
    }

    private static Timex time(int start, int end, String value) {
        return new Timex(new Span(start, end), "DATE", value);
    }

    private TimeText read(String content) throws IOException {
        Path file = folder.resolve("torn.tml");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return TimeMlFile.read(file);
    }
}
