package org.readout.export;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes over lines and puts those of a document together; only one document is in memory at a time.
 *
 * <p>A line that does not fit is told once, and all of its document is passed over: half a reading would be a wrong one.
 */
final class LinesWalk {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> OF_DOCUMENT = Set.of("report", "quote", "statement", "time", "place", "notice");

    private final LinesTaker taker;
    private Optional<LinesOfReading> current = Optional.empty();

    /** The document whose trouble was told last; its other lines are passed over. */
    private Optional<String> passedOver = Optional.empty();

    /** The number of the header whose end has not come yet. */
    private Optional<Long> header = Optional.empty();

    LinesWalk(LinesTaker taker) {
        this.taker = taker;
    }

    void take(long number, String line) throws IOException {
        try {
            take(number, MAPPER.readTree(line));
        } catch (JacksonException e) {
            taker.problem(noJson(number, e));
        }
    }

    void take(long number, byte[] line) throws IOException {
        try {
            take(number, MAPPER.readTree(line));
        } catch (JacksonException e) {
            taker.problem(noJson(number, e));
        }
    }

    private static LinesFormatException noJson(long number, JacksonException e) {
        return new LinesFormatException(number, "no JSON: " + e.getOriginalMessage(), e);
    }

    void tooLong(long number, int longest) throws IOException {
        taker.problem(new LinesFormatException(
                number, "longer than " + (longest >> 20) + " MiB", new IllegalArgumentException("a line that long")));
    }

    private void take(long number, JsonNode node) throws IOException {
        try {
            place(number, node);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            taker.problem(new LinesFormatException(number, e.getMessage() + leftOut(node), e));
        }
    }

    private void place(long number, JsonNode node) throws IOException {
        String kind = JsonValues.string(node, "kind");
        switch (kind) {
            case "document" -> {
                handOn();
                current = Optional.of(new LinesOfReading(node, number));
            }
            case "superseded" -> {
                handOn();
                taker.reading(superseded(node, number));
            }
            case "reading" -> current(node).ifPresent(reading -> reading.readBy(node));
            case "header" -> begin(number, JsonValues.string(node, "format"));
            case "end" -> end(number, JsonValues.whole(node, "lines"));
            case "skipped" -> {}
            default -> {
                if (OF_DOCUMENT.contains(kind)) {
                    current(node).ifPresent(reading -> reading.add(kind, node));
                } else {
                    taker.decision(number, decision(kind), node.toString());
                }
            }
        }
    }

    private static DecisionKind decision(String kind) {
        return DecisionKind.ofCode(kind)
                .orElseThrow(() -> new IllegalArgumentException("unknown kind \"" + kind + "\""));
    }

    private void begin(long number, String format) throws IOException {
        requireKnown(number, format);
        finish(number);
        header = Optional.of(number);
    }

    private void end(long number, int told) throws IOException {
        handOn();
        long there = number - header.orElseThrow(() -> new IllegalArgumentException("an end without a header")) - 1;
        header = Optional.empty();
        if (there != told) {
            throw new IllegalArgumentException(there + " of " + told + " lines are there");
        }
    }

    /** Lines of a form that is not known would be misread one by one. */
    private static void requireKnown(long number, String format) throws LinesFormatException {
        if (!LinesSchema.KNOWN.contains(format)) {
            String message = "the lines are of the form " + format + "; this Readout knows those up to "
                    + LinesSchema.ID + ", so a newer one is needed";
            throw new LinesFormatException(number, message, new IllegalArgumentException(format));
        }
    }

    private static ReadBack superseded(JsonNode node, long number) {
        LinesOfReading lines = new LinesOfReading(JsonValues.child(node, "document"), number);
        lines.readBy(JsonValues.child(node, "reading"));
        for (String kind : List.of("report", "quote", "notice")) {
            JsonValues.all(node, kind + "s", item -> item).forEach(item -> lines.add(kind, item));
        }
        return lines.readBack(true);
    }

    /** The reading that a line belongs to; empty if its document is passed over. */
    private Optional<LinesOfReading> current(JsonNode node) {
        String document = JsonValues.string(node, "document");
        Optional<LinesOfReading> reading = current.filter(begun -> begun.isOf(document));
        if (reading.isEmpty() && !passedOver.equals(Optional.of(document))) {
            throw new IllegalArgumentException("document \"" + document
                    + "\" does not stand before what was read in it; export with --include documents");
        }
        return reading;
    }

    /** Passes over the document that a line is of, or belongs to; what is lost so, in words. */
    private String leftOut(JsonNode node) {
        boolean whole = JsonValues.isKind(node, "document");
        Optional<String> id = JsonValues.textIfAny(node, whole ? "id" : "document");
        boolean begun = current.flatMap(reading -> id.filter(reading::isOf)).isPresent();
        if (begun) {
            current = Optional.empty();
        }
        passedOver = id.or(() -> passedOver);
        return whole || begun ? "; document " + id.orElse("without an id") + " is left out" : "";
    }

    /** Hands on what is complete when the last line was read, and tells if others should have followed. */
    void finish(long number) throws IOException {
        handOn();
        if (header.isPresent()) {
            header = Optional.empty();
            String message = "the lines of the archive break off, as their end is missing";
            taker.problem(new LinesFormatException(number, message, new IllegalArgumentException("no end")));
        }
    }

    private void handOn() throws IOException {
        Optional<LinesOfReading> whole = current;
        current = Optional.empty();
        if (whole.isPresent()) {
            taker.reading(whole.get().readBack(false));
        }
    }
}
