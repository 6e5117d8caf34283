package org.readout.coding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.coding.examples.CodeDefinition.ModeDefinition;
import org.readout.model.EventType;

/** A user's own codes, defined beside their examples. */
final class OwnCodebookTest {

    private static final String CODE = "@code ACCESS a road, crossing or corridor is opened or closed, for whom\n";
    private static final String EXAMPLE = "[Guards]{a1} [shut]{1 ACCESS} [the gate]{r1}.\n";

    @Test
    void aCodeIsDefinedInOneFileAndCarriedByTriggersOfAnother() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("closures.txt", "[Guards]{a1} [shut]{1 ACCESS/close planned} [the gate]{r1}.\n");
        files.put("codes.txt", "@mode ACCESS/close nobody gets through any more\n" + CODE);
        ExampleFolder folder = ExampleFolder.of(files);
        assertThat(folder.codebook().codes())
                .containsExactly(new CodeDefinition(
                        "ACCESS",
                        "a road, crossing or corridor is opened or closed, for whom",
                        List.of(new ModeDefinition("close", "nobody gets through any more", "codes.txt:1")),
                        "codes.txt:2"));
        MarkedAct act = folder.examples().get(0).acts().get(0);
        assertThat(act.own()).contains(new OwnLabel("ACCESS", List.of("close")));
        assertThat(act.type()).isEqualTo(EventType.OWN);
    }

    @Test
    void definitionsAreNoPropertiesOfExamples() {
        assertThat(folder(CODE + "@region Sahel\n\n" + EXAMPLE)
                        .examples()
                        .get(0)
                        .about())
                .containsOnlyKeys("region");
    }

    @Test
    void aCodeMayNotBeCalledAsAType() {
        refused("@code COERCE force of any kind\n", "own.txt:1: COERCE is a type already");
        refused("\n@code OWN what is ours\n", "own.txt:2: OWN is a type already");
    }

    @Test
    void aNameIsWrittenInCapitalsAndAModeInSmallLetters() {
        refused("@code Access a road is opened\n", "own.txt:1: \"Access\" is no name for a code");
        refused(CODE + "@mode ACCESS/Close shut\n", "own.txt:2: \"ACCESS/Close\" is no name for a mode");
        refused(CODE + "@mode close shut\n", "own.txt:2: \"close\" is no name for a mode");
    }

    @Test
    void aCodeWithoutAMeaningIsNone() {
        refused("@code ACCESS\n", "own.txt:1: expected \"@code NAME what it means\"");
    }

    @Test
    void aCodeIsDefinedOnce() {
        refused(CODE + CODE + EXAMPLE, "own.txt:2: ACCESS is defined already, in own.txt:1");
        refused(
                CODE + "@mode ACCESS/close shut\n@mode ACCESS/close shut again\n",
                "own.txt:3: ACCESS/close is defined already, in own.txt:2");
    }

    @Test
    void aModeBelongsToACode() {
        refused("@mode ACCESS/close shut\n", "own.txt:1: a mode of ACCESS, which no @code line defines");
    }

    @Test
    void anExampleCarriesWhatIsDefined() {
        refused("# ours\n\n" + EXAMPLE, "own.txt:3: \"ACCESS\" is neither a type nor a code of your own");
        refused(
                CODE + "\n[Guards]{a1} [shut]{1 ACCESS/close} [the gate]{r1}.\n",
                "own.txt:3: ACCESS has no mode \"close\"");
    }

    @Test
    void whatNoExampleCarriesIsDefinedAndIdle() {
        ExampleFolder before = folder(CODE + "\nNothing happened at the gate.\n");
        assertThat(before.idle()).containsExactly("ACCESS");
        assertThat(before.codebook().code("ACCESS")).isPresent();
        assertThat(folder(CODE + "@mode ACCESS/close shut\n\n" + EXAMPLE).idle())
                .containsExactly("ACCESS/close");
        assertThat(folder(CODE + "\n" + EXAMPLE).idle()).isEmpty();
    }

    private static ExampleFolder folder(String text) {
        return ExampleFolder.of(Map.of("own.txt", text));
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(ExampleFormatException.class)
                .isThrownBy(() -> folder(text))
                .withMessageContaining(message);
    }
}
