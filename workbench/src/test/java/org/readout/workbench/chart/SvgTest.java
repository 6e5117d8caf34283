package org.readout.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class SvgTest {

    @Test
    void wordsOfAnArticleNeverBecomeMarkup() {
        String svg = Svg.drawing("d", 10, 10, "<script>", "\"&'")
                .open("a", "href", "/reports?actor=\"><script>")
                .label("</text><script>alert(1)</script>")
                .markup();
        assertThat(Drawn.of(svg).all("script")).isEmpty();
        assertThat(Drawn.of(svg).words()).containsExactly("</text><script>alert(1)</script>");
    }

    @Test
    void anyTextGivesWellFormedMarkup() {
        Random random = new Random(20160602);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append((char) random.nextInt(0x3000));
            }
            assertThat(Drawn.of(Svg.drawing("d", 1, 1, text.toString(), "").markup())
                            .all("title"))
                    .hasSize(1);
        }
    }

    @Test
    void numbersAreRoundedToATenth() {
        assertThat(Svg.number(-0.04)).isEqualTo("0");
        assertThat(Svg.number(-0.26)).isEqualTo("-0.3");
        assertThat(Svg.number(12.349)).isEqualTo("12.3");
        assertThat(Svg.number(7)).isEqualTo("7");
    }

    @Test
    void aDrawingIsNamedForThoseWhoHearIt() {
        String svg =
                Svg.drawing("months", 10, 10, "Reports by month", "14 reports").markup();
        assertThat(svg)
                .contains("aria-labelledby=\"months-title months-desc\"")
                .contains("id=\"months-desc\">14 reports<");
    }
}
