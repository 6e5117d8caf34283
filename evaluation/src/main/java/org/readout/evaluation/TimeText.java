package org.readout.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Span;

/**
 * A text whose temporal expressions annotators have marked.
 *
 * @param id the file's name for it
 * @param published day of the document's creation time
 * @param text the text without its marks
 * @param times the marked expressions of the text, in order; the creation time is not one of them
 */
record TimeText(String id, Optional<LocalDate> published, String text, List<Timex> times) {

    TimeText {
        times = List.copyOf(times);
    }

    /**
     * Words that name a time.
     *
     * @param span where they stand in the text
     * @param type DATE, TIME, DURATION or SET
     * @param value TIMEX3 value; empty where the annotators gave none
     */
    record Timex(Span span, String type, String value) {}
}
