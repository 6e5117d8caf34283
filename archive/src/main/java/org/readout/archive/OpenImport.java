package org.readout.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.readout.model.Document;
import org.readout.model.Reading;

/**
 * Takes over readings from another archive, document by document, each in a transaction of its own.
 *
 * <p>What the archive has already stays as it is, also which reading of a document holds; so what is taken over twice is kept
 * once. A reading that is new here is the one that holds afterwards, unless it was superseded where it comes from. For each
 * reader there is a run, which begins with the first reading that is new. Thread-safe.
 */
public final class OpenImport {

    private final Archive archive;
    private final BiFunction<Document, ReaderVersion, Optional<String>> known;
    private final List<String> inputs;
    private final InstantSource clock;
    private final Map<ReaderVersion, OpenRun> runs = new LinkedHashMap<>();

    /** @param known the hash of what a reader once read in exactly that document */
    OpenImport(
            Archive archive,
            BiFunction<Document, ReaderVersion, Optional<String>> known,
            List<String> inputs,
            InstantSource clock) {
        this.archive = archive;
        this.known = known;
        this.inputs = List.copyOf(inputs);
        this.clock = clock;
    }

    /**
     * Takes over a reading.
     *
     * @return {@link Outcome#UNCHANGED} if the archive had it already
     * @throws ArchiveException if it cannot be written; then nothing of this document is
     * @throws IllegalArgumentException if it is not as its fingerprints say, a quote does not stand at its place, the archive
     *     has another reading of it by the same reader, or its text cannot be stored
     */
    public synchronized Outcome keep(GivenReading given) {
        given.require();
        Optional<String> hash = known.apply(given.reading().document(), given.reader());
        if (hash.isPresent()) {
            requireSame(hash.get(), given);
            return Outcome.UNCHANGED;
        }
        OpenRun run = runs.computeIfAbsent(given.reader(), reader -> archive.begin(reader, inputs, clock.instant()));
        return given.superseded() ? run.keepSuperseded(given.reading()) : run.keep(given.reading());
    }

    private void requireSame(String hash, GivenReading given) {
        if (!hash.equals(given.storedHash()) && !isReadTheSame(given)) {
            throw new IllegalArgumentException("the archive has another reading of it by the same rules and net");
        }
    }

    /** Whether the two differ only in where the document came from, which is no part of what was read. */
    private boolean isReadTheSame(GivenReading given) {
        Reading there = given.reading();
        return archive.find(there.document(), given.reader())
                .filter(here -> here.reports().equals(there.reports()))
                .filter(here -> here.quotations().equals(there.quotations()))
                .filter(here -> here.notices().equals(there.notices()))
                .isPresent();
    }

    /** Notes what was left out with the run that was begun last, if there is one. */
    public synchronized void skip(Skip skip) {
        runs.values().stream().reduce((earlier, later) -> later).ifPresent(run -> run.skip(skip));
    }

    /** Notes that all was taken over. */
    public synchronized void finish() {
        Instant now = clock.instant();
        runs.values().forEach(run -> run.finish(now));
    }
}
