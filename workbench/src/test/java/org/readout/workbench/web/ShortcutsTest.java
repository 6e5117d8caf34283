package org.readout.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortcutsTest {

    @Test
    void everyDecisionOfAReviewHasAKey() {
        assertThat(Shortcuts.all())
                .filteredOn(shortcut -> shortcut.where().equals("review"))
                .extracting(Shortcut::does)
                .contains("accept", "fix", "reject", "skip", "undo");
    }

    @Test
    void aKeyDoesOneThingOnAPage() {
        assertThatThrownBy(() -> Shortcuts.read(
                        "keys.txt", new StringReader("# head\nreview | a | accept | Accept\nreview | a | all | All\n")))
                .hasMessage("keys.txt:3: the key a is taken for accept");
        assertThatThrownBy(() -> Shortcuts.read(
                        "keys.txt", new StringReader("everywhere | a | accept | Accept\nfix | a | all | All\n")))
                .hasMessageStartingWith("keys.txt:2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"review | a | accept", "review || accept | Accept", "a"})
    void aWrongLineIsToldWithItsPlace(String line) {
        assertThatThrownBy(() -> Shortcuts.read("keys.txt", new StringReader(line)))
                .hasMessageStartingWith("keys.txt:1: ");
    }
}
