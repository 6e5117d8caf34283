package org.readout.coding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.coding.examples.MarkedAct.Role;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Stance;
import org.readout.model.Status;

class ExampleReaderTest {

    private static final String SENTENCE =
            "[Gunmen]{a1} [killed]{1 ASSAULT/firearms bg} [two officers]{r1} in [Jos]{p1}, [police]{s1} [said]{c1 claims}.";

    @Test
    void marksBecomeSpansOfTheTextWithoutThem() {
        Example example = ExampleReader.read("x", "@region West Africa\n# a comment\n" + SENTENCE)
                .get(0);
        MarkedAct act = example.acts().get(0);

        assertThat(example.text()).isEqualTo("Gunmen killed two officers in Jos, police said.");
        assertThat(example.about()).containsEntry("region", "West Africa");
        assertThat(act.trigger().of(example.text())).isEqualTo("killed");
        assertThat(act.type()).isEqualTo(EventType.ASSAULT);
        assertThat(act.modes()).containsExactly(Mode.FIREARMS);
        assertThat(act.status()).isEqualTo(Status.OCCURRED);
        assertThat(act.background()).isTrue();
        assertThat(act.mentions(Role.RECIPIENT).get(0).span().of(example.text()))
                .isEqualTo("two officers");
        assertThat(act.mentions(Role.CUE).get(0).stance()).contains(Stance.CLAIMS);
    }

    @Test
    void linesOfABlockAreAPassageAndEscapedBracketsAreText() {
        Example example = ExampleReader.read("x", "[She]{a1} [resigned]{1 RETREAT/resign}.\nNobody \\[sic\\] wept.")
                .get(0);

        assertThat(example.text()).isEqualTo("She resigned. Nobody [sic] wept.");
        assertThat(example.sentences()).hasSize(2);
    }

    @Test
    void aFaultIsToldWithFileAndLine() {
        assertThatThrownBy(() -> ExampleReader.read("f.txt", "\n[Police]{a1} [ran]{1 WALK}."))
                .isInstanceOf(ExampleFormatException.class)
                .hasMessageStartingWith("f.txt:2:");
        assertThatThrownBy(() -> ExampleReader.read("f.txt", "[Police]{a1} slept."))
                .hasMessage("f.txt:1: there is no act 1");
        assertThatThrownBy(() -> ExampleReader.read("f.txt", "[Police slept."))
                .hasMessage("f.txt:1: [ that is not closed");
        assertThatThrownBy(() -> ExampleReader.read("f.txt", "They [fled]{1 RETREAT}."))
                .hasMessage("f.txt:1: act 1 has neither actor nor recipient");
    }

    @Test
    void anyBytesGiveExamplesOrAnExampleFormatException() {
        Random random = new Random(11);
        String letters = "[]{}\\@#a1 r2,cASSAULT/\n\u0301😀";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(SENTENCE);
            for (int j = random.nextInt(6); j >= 0; j--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(4)),
                        "" + letters.charAt(random.nextInt(letters.length())));
            }
            try {
                List<Example> examples = ExampleReader.read("fuzz", text.toString());
                examples.forEach(
                        example -> example.acts().forEach(act -> act.trigger().of(example.text())));
            } catch (ExampleFormatException expected) {
                assertThat(expected).hasMessageStartingWith("fuzz:");
            }
        }
    }

    @Test
    void theCorpusIsInOrderAndTellsNothingTwice() throws IOException {
        Set<String> texts = new HashSet<>();
        for (String part : List.of("sentences", "held-out")) {
            try (Stream<Path> files = Files.list(Path.of("..", "corpus", part))) {
                for (Path file : files.sorted().toList()) {
                    for (Example example : ExampleReader.read(file)) {
                        assertThat(texts.add(example.text()))
                                .as(example.source())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(3000);
    }
}
