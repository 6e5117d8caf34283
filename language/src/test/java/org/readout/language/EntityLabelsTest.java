package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;

class EntityLabelsTest {

    private final EntityLabels labels = EntityLabels.of(List.of("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE"));

    @Test
    void aNameOfTwoWordsIsFound() {
        float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 9, 0, 0}, {9, 0, 0, 0, 0}, {0, 0, 0, 9, 0}};
        assertThat(labels.names(scores))
                .containsExactly(new NamedEntity(0, 2, EntityType.PERSON), new NamedEntity(3, 4, EntityType.PLACE));
    }

    @Test
    void theInsideOfANameFollowsItsOwnKindOnly() {
        float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 4, 0, 4.5f}};
        assertThat(labels.names(scores)).containsExactly(new NamedEntity(0, 2, EntityType.PERSON));
    }

    @Test
    void noNameBeginsInside() {
        float[][] scores = {{1, 0, 9, 0, 0}, {9, 0, 0, 0, 0}};
        assertThat(labels.names(scores)).isEmpty();
    }

    @Test
    void neighbouringNamesStayApart() {
        float[][] scores = {{0, 9, 0, 0, 0}, {0, 9, 0, 0, 0}};
        assertThat(labels.names(scores)).hasSize(2);
    }

    @Test
    void anUnknownLabelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntityLabels.of(List.of("O", "X-PERSON")));
    }
}
