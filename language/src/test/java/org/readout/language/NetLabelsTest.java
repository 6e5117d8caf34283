package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.model.Mode;

class NetLabelsTest {

    private final Map<String, String> metadata = new HashMap<>(Map.ofEntries(
            Map.entry("vocabulary", "[PAD]\n[UNK]\n[CLS]\n[SEP]\ncourt"),
            Map.entry("upos", "NOUN\nVERB"),
            Map.entry("xpos", "NN\nVBD"),
            Map.entry("lemma", "l0|\n!be"),
            Map.entry("relation", "root\nnsubj"),
            Map.entry("entity", "O\nB-PERSON\nI-PERSON"),
            Map.entry("event", "AID\nCOERCE"),
            Map.entry("status", "occurred\nplanned"),
            Map.entry("mode", "COERCE/martial-law"),
            Map.entry("role", "actor\ntime"),
            Map.entry("shapes", String.join("\n", WordShape.names()))));

    @Test
    void completeMetadataIsUnderstood() {
        NetLabels labels = NetLabels.of(metadata, "reader.onnx");
        assertThat(labels.tags()).containsExactly("NN", "VBD");
        assertThat(labels.entities().size()).isEqualTo(3);
        assertThat(labels.acts().types()).containsExactly(EventType.AID, EventType.COERCE);
        assertThat(labels.acts().modes().get(0).mode()).isEqualTo(Mode.MARTIAL_LAW);
    }

    @Test
    void aMissingListIsNamed() {
        metadata.remove("xpos");
        complains("reader.onnx has no \"xpos\"");
    }

    @Test
    void anUnknownPartOfSpeechIsNamed() {
        metadata.put("upos", "NOUN\nGERUND");
        complains("GERUND");
    }

    @Test
    void aModeWithoutItsTypeIsRefused() {
        metadata.put("mode", "arrest");
        complains("TYPE/mode");
    }

    @Test
    void otherShapesAreRefused() {
        metadata.put("shapes", "none\nlower");
        complains("word shapes");
    }

    private void complains(String message) {
        assertThatExceptionOfType(ReaderNetException.class)
                .isThrownBy(() -> NetLabels.of(metadata, "reader.onnx"))
                .withMessageContaining(message);
    }
}
