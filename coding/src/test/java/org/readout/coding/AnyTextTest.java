package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Reading;

/** Whatever arrives is read without harm, and in time. */
final class AnyTextTest {

    private static final List<String> WORDS = List.of(
            "police",
            "arrested",
            "rebels",
            "said",
            "he",
            "who",
            "that",
            "accused",
            "of",
            "killing",
            "and",
            "in",
            "Syria",
            "on Monday",
            "2014",
            "according to",
            "denied",
            "was",
            "by",
            "reportedly",
            "they",
            "not");
    private static final List<String> MARKS = List.of(
            "\"", "“", "”", "''", ", \"", ".", ",", "\n\n", ":", "(", ")", "—", "’s", "🚩", "é", "e\u0301", "\u200f",
            "中国", "\uD800", "\u0000");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void jumbledNewsIsReadWithItsEvidence(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            List<String> pieces = random.nextInt(3) == 0 ? MARKS : WORDS;
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        readWithEvidence(text.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyUnicodeIsReadWithItsEvidence(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            int limit = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT;
            text.appendCodePoint(random.nextInt(limit));
        }
        readWithEvidence(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", ".", "\"", "“”", "\"\"\"\"", "\uDC00", "police", "Said said said."})
    void almostNothingIsReadAsNothingOrLittle(String text) {
        readWithEvidence(text);
    }

    @Test
    @Timeout(20)
    void deeplyNestedSpeechIsRead() {
        String nested = "The mayor said that ".repeat(40) + "police arrested two students.";

        assertThatNoException().isThrownBy(() -> News.read(nested));
    }

    @Test
    @Timeout(20)
    void aLongListOfPartiesIsRead() {
        String list = "Police arrested " + "a lawyer, a nurse, ".repeat(60) + "and a priest.";

        assertThatNoException().isThrownBy(() -> News.read(list));
    }

    @Test
    @Timeout(20)
    void manyQuotationMarksAreRead() {
        assertThatNoException().isThrownBy(() -> News.read("\" said \"they ".repeat(400)));
    }

    @Test
    void anArticleFourTimesAsLongTakesAboutFourTimesAsLong() {
        String once = Articles.BORDER.repeat(3);
        String fourTimes = Articles.BORDER.repeat(12);
        duration(once);

        Duration shorter = fastest(once);
        Duration longer = fastest(fourTimes);

        assertThat(longer).isLessThan(shorter.multipliedBy(10).plusMillis(200));
    }

    private static void readWithEvidence(String text) {
        Reading reading = News.read(text);
        assertThat(EvidenceTest.excerpts(reading))
                .allSatisfy(excerpt -> assertThat(excerpt.span().of(text)).isEqualTo(excerpt.quote()));
    }

    private static Duration fastest(String text) {
        Duration first = duration(text);
        Duration second = duration(text);
        return first.compareTo(second) < 0 ? first : second;
    }

    private static Duration duration(String text) {
        long start = System.nanoTime();
        News.read(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
