package org.readout.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.readout.model.PartOfSpeech;

/**
 * What the numbers that go into a reader net and come out of it mean: the lists in the net's metadata, checked.
 *
 * @param vocabulary its word pieces
 * @param pieces how words are cut into them
 * @param pos universal parts of speech
 * @param tags Penn Treebank tags
 * @param lemmas lemma edit scripts
 * @param relations dependency relations
 * @param entities BIO labels of names
 * @param acts the columns of the event layer
 */
record NetLabels(
        List<String> vocabulary,
        WordPieces pieces,
        List<PartOfSpeech> pos,
        List<String> tags,
        List<LemmaScript> lemmas,
        List<String> relations,
        EntityLabels entities,
        ActLabels acts) {

    /** Reads a net's metadata; {@code net} names the file in complaints. */
    static NetLabels of(Map<String, String> metadata, String net) {
        requireShapes(list(metadata, "shapes", net), net);
        List<String> vocabulary = list(metadata, "vocabulary", net);
        return checked(
                net,
                () -> new NetLabels(
                        vocabulary,
                        new WordPieces(vocabulary),
                        list(metadata, "upos", net).stream()
                                .map(PartOfSpeech::valueOf)
                                .toList(),
                        list(metadata, "xpos", net),
                        list(metadata, "lemma", net).stream()
                                .map(LemmaScript::parse)
                                .toList(),
                        list(metadata, "relation", net),
                        EntityLabels.of(list(metadata, "entity", net)),
                        ActLabels.of(
                                list(metadata, "event", net),
                                list(metadata, "status", net),
                                list(metadata, "mode", net),
                                list(metadata, "role", net))));
    }

    private static NetLabels checked(String net, Supplier<NetLabels> labels) {
        try {
            return labels.get();
        } catch (IllegalArgumentException e) {
            throw new ReaderNetException(
                    "the metadata of the reader net " + net + " is not understood: " + e.getMessage(), e);
        }
    }

    private static List<String> list(Map<String, String> metadata, String name, String net) {
        String value = metadata.get(name);
        if (value == null || value.isEmpty()) {
            throw new ReaderNetException("the reader net " + net + " has no \"" + name
                    + "\" in its metadata; it was not exported for this program");
        }
        return Arrays.asList(value.split("\n", -1));
    }

    private static void requireShapes(List<String> shapes, String net) {
        if (!shapes.equals(WordShape.names())) {
            throw new ReaderNetException("the reader net " + net + " knows the word shapes " + shapes
                    + ", this program " + WordShape.names());
        }
    }
}
