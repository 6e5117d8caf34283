package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

/** Worked by hand: known {a b c} {d e f g}, found {a b} {c d} {f g h i}, the example of the reference scorer's paper. */
class ChainScoreTest {

    private static final Offset<Double> EXACT = within(0.0005);

    private final ChainScore score = new ChainScore();

    @Test
    void theReferenceExampleScoresAsPublished() {
        score.add(List.of(chain(1, 2, 3), chain(4, 5, 6, 7)), List.of(chain(1, 2), chain(3, 4), chain(6, 7, 8, 9)));
        assertThat(score.muc().recall()).isCloseTo(0.4, EXACT);
        assertThat(score.muc().precision()).isCloseTo(0.4, EXACT);
        assertThat(score.cubed().recall()).isCloseTo(5 / 12.0, EXACT);
        assertThat(score.cubed().precision()).isCloseTo(0.5, EXACT);
        assertThat(score.ceaf().recall()).isCloseTo(0.65, EXACT);
        assertThat(score.ceaf().precision()).isCloseTo(1.3 / 3, EXACT);
    }

    @Test
    void theSameChainsScoreFull() {
        score.add(List.of(chain(1, 2), chain(3, 4, 5)), List.of(chain(3, 4, 5), chain(1, 2)));
        assertThat(score.conll()).isCloseTo(1, EXACT);
    }

    @Test
    void nothingFoundScoresNothing() {
        score.add(List.of(chain(1, 2)), List.of());
        assertThat(score.conll()).isZero();
    }

    private static List<Span> chain(int... mentions) {
        return IntStream.of(mentions).mapToObj(m -> new Span(m, m + 1)).toList();
    }
}
