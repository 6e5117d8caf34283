package org.readout.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.OwnCode;

/**
 * What a report is found by of the user's own codes: {@code ACCESS} and {@code ACCESS/close}. In order, each once.
 *
 * @param all the labels; names of codes and modes are plain ASCII
 */
record CodeLabels(List<String> all) {

    static final CodeLabels NONE = new CodeLabels(List.of());

    /** No report has as many. */
    private static final int MOST = 127;

    /** More than they need on a card: a name and a mode have at most 40 letters each. */
    static final int MOST_BYTES = 1 + MOST * 82;

    CodeLabels {
        all = List.copyOf(all);
    }

    static CodeLabels of(List<OwnCode> codes) {
        return codes.isEmpty()
                ? NONE
                : new CodeLabels(codes.stream()
                        .flatMap(CodeLabels::labels)
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList());
    }

    private static Stream<String> labels(OwnCode code) {
        return Stream.concat(Stream.of(code.name()), code.modes().stream().map(mode -> code.name() + "/" + mode));
    }

    boolean any(Set<String> labels) {
        return all.stream().anyMatch(labels::contains);
    }

    void write(ByteBuffer bytes) {
        bytes.put((byte) all.size());
        for (String label : all) {
            byte[] letters = label.getBytes(StandardCharsets.US_ASCII);
            bytes.put((byte) letters.length).put(letters);
        }
    }

    static CodeLabels read(ByteBuffer bytes) {
        int size = bytes.get();
        if (size == 0) {
            return NONE;
        }
        List<String> labels = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            byte[] letters = new byte[bytes.get()];
            bytes.get(letters);
            labels.add(new String(letters, StandardCharsets.US_ASCII));
        }
        return new CodeLabels(labels);
    }
}
