package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmaScriptTest {

    @ParameterizedTest
    @CsvSource({
        "!be, was, be",
        "l0|, The, the",
        "l1|, protests, protest",
        "l3|y, cities, city",
        "k0|, Obama, Obama",
        "c0|, OBAMA, Obama",
        "k1|, Syrians, Syrian",
        "l4|y, no, no",
        "l2|, no, no",
        "c0|, ÉMILE, Émile"
    })
    void aWordBecomesItsLemma(String script, String form, String lemma) {
        assertThat(LemmaScript.parse(script).apply(form)).isEqualTo(lemma);
    }

    @Test
    void endsAreCountedInCodePoints() {
        assertThat(LemmaScript.parse("k1|").apply("a😀")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "l|", "x1|", "lx|", "l1"})
    void anUnknownScriptIsRefused(String script) {
        assertThatIllegalArgumentException().isThrownBy(() -> LemmaScript.parse(script));
    }
}
