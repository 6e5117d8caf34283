package org.readout.archive;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventType;
import org.readout.model.Hash;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Sector;
import org.readout.model.Status;

/**
 * The catalogue card of a document: an entry for each report that holds, in order. As bytes some eighty for a report, so that
 * a million of them are read in less than a second.
 */
record Card(List<CardEntry> entries) {

    /** Raised whenever cards say something else, or identities are told otherwise. */
    private static final String EDITION = "2";

    /** Changes with the edition and with the lists whose positions cards hold. */
    static final String FORMAT = Hash.sha256(Stream.of(
                            EventType.values(),
                            Mode.values(),
                            Status.values(),
                            Precision.values(),
                            Sector.values(),
                            ReviewState.values())
                    .map(Arrays::toString)
                    .collect(Collectors.joining("\n", EDITION + "\n", "")))
            .substring(0, 16);

    Card {
        entries = List.copyOf(entries);
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer one = ByteBuffer.allocate(CardEntry.MOST_BYTES);
        for (CardEntry entry : entries) {
            one.clear();
            entry.write(one);
            all.write(one.array(), 0, one.position());
        }
        return all.toByteArray();
    }

    /** @throws IllegalArgumentException if they are not as they were written */
    static Card of(byte[] bytes) {
        List<CardEntry> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                entries.add(CardEntry.read(rest));
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a catalogue card is cut off", e);
        }
        return new Card(entries);
    }
}
