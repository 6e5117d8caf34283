package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetLabelsTest {

    private final Map<String, String> metadata = new HashMap<>(Map.of(
            "vocabulary", "[PAD]\n[UNK]\n[CLS]\n[SEP]\ncourt",
            "upos", "NOUN\nVERB",
            "xpos", "NN\nVBD",
            "lemma", "l0|\n!be",
            "relation", "root\nnsubj",
            "entity", "O\nB-PERSON\nI-PERSON",
            "shapes", String.join("\n", WordShape.names())));

    @Test
    void completeMetadataIsUnderstood() {
        NetLabels labels = NetLabels.of(metadata, "reader.onnx");
        assertThat(labels.tags()).containsExactly("NN", "VBD");
        assertThat(labels.entities().size()).isEqualTo(3);
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
