package org.readout.workbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.archive.Archive;
import org.readout.archive.GivenReading;
import org.readout.archive.ImportedDecisions;
import org.readout.archive.OpenImport;
import org.readout.archive.Outcome;
import org.readout.archive.ReaderVersion;
import org.readout.archive.Skip;
import org.readout.export.DecisionKind;
import org.readout.export.JsonLinesReader;
import org.readout.export.LinesFormatException;
import org.readout.export.LinesTaker;
import org.readout.export.Provenance;
import org.readout.export.ReadBack;

/**
 * Takes the readings and decisions of JSON Lines into an archive. What does not fit is told, and the rest goes on; what the
 * archive has already stays as it is. For one thread.
 */
public final class LinesImport implements LinesTaker {

    /** Decisions are placed together, so that a document with many is not made ready anew for each. */
    private static final int DECISIONS_AT_A_TIME = 1_000;

    private final Archive archive;
    private final OpenImport readings;
    private final String source;
    private final Consumer<Skip> leftOut;
    private final Imported.Counter counter = new Imported.Counter();
    private final Map<DecisionKind, SortedMap<Long, String>> waiting = new EnumMap<>(DecisionKind.class);

    private LinesImport(Archive archive, OpenImport readings, String source, Consumer<Skip> leftOut) {
        this.archive = archive;
        this.readings = readings;
        this.source = source;
        this.leftOut = leftOut;
    }

    /**
     * Takes over all that fits.
     *
     * @param source what the lines are called
     * @param leftOut is told of each thing that is left out
     * @throws LinesFormatException if the lines are of a newer form
     */
    public static Imported take(
            Archive archive, InputStream in, String source, InstantSource clock, Consumer<Skip> leftOut)
            throws IOException {
        OpenImport readings = archive.beginImport(List.of(source), clock);
        LinesImport taking = new LinesImport(archive, readings, source, leftOut);
        JsonLinesReader.walk(in, taking);
        taking.decide();
        readings.finish();
        return taking.counter.imported();
    }

    @Override
    public void reading(ReadBack back) {
        counter.found();
        try {
            Outcome outcome = readings.keep(given(back));
            counter.kept(outcome, back);
        } catch (IllegalArgumentException e) {
            skip(back.line(), "document " + back.reading().document().id() + " is left out: " + e.getMessage());
        }
    }

    private static GivenReading given(ReadBack back) {
        Provenance by = back.provenance()
                .orElseThrow(() ->
                        new IllegalArgumentException("no line tells who read it; export or read with --include all"));
        back.missing().ifPresent(missing -> {
            throw new IllegalArgumentException("only " + missing + " are there; export or read with --include all");
        });
        return new GivenReading(
                back.original(),
                back.superseded(),
                new ReaderVersion(by.rules(), by.net()),
                by.fingerprint(),
                by.hash());
    }

    @Override
    public void decision(long line, DecisionKind kind, String json) {
        counter.found();
        SortedMap<Long, String> lines = waiting.computeIfAbsent(kind, none -> new TreeMap<>());
        lines.put(line, json);
        if (lines.size() >= DECISIONS_AT_A_TIME) {
            decide();
        }
    }

    private void decide() {
        waiting.forEach((kind, lines) -> decided(taken(kind, lines)));
        waiting.clear();
    }

    private ImportedDecisions taken(DecisionKind kind, SortedMap<Long, String> lines) {
        return switch (kind) {
            case REVIEW -> archive.reviews().take(lines);
            case EVENT -> archive.eventEdits().take(lines);
            case ACTOR -> archive.actors().take(lines);
        };
    }

    private void decided(ImportedDecisions decisions) {
        counter.decided(decisions);
        decisions.leftOut().forEach(skip -> skip(skip.source(), skip.message()));
    }

    @Override
    public void problem(LinesFormatException problem) {
        skip("line " + problem.line(), problem.reason());
    }

    private void skip(long line, String message) {
        skip("line " + line, message);
    }

    private void skip(String place, String message) {
        counter.skipped();
        Skip skip = new Skip(source + ", " + place, "not taken over", message);
        readings.skip(skip);
        leftOut.accept(skip);
    }
}
