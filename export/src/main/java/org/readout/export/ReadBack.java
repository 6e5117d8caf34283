package org.readout.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * A reading that came back from JSON Lines.
 *
 * @param reading the reading, its reports as corrected
 * @param asRead the reports as they were read, in the same order
 * @param superseded whether a later reading of the document has taken its place
 * @param provenance who read, where the lines tell it
 * @param told how many lines of each kind it should have; empty where the lines do not tell
 * @param line the number of its first line, from 1
 */
public record ReadBack(
        Reading reading,
        List<Report> asRead,
        boolean superseded,
        Optional<Provenance> provenance,
        Optional<Counts> told,
        long line) {

    /** How many reports, quotations and notices a reading has. */
    public record Counts(int reports, int quotes, int notices) {

        static Counts of(Reading reading) {
            return new Counts(
                    reading.reports().size(),
                    reading.quotations().size(),
                    reading.notices().size());
        }
    }

    public ReadBack {
        asRead = List.copyOf(asRead);
    }

    /** The reading as it was read, without what people corrected. */
    public Reading original() {
        return new Reading(
                reading.document(),
                asRead,
                reading.quotations(),
                reading.statements(),
                reading.times(),
                reading.places(),
                reading.notices(),
                reading.considered());
    }

    /** What is not there although the lines say that it should be, such as "4 of 5 reports"; empty where nothing is missing. */
    public Optional<String> missing() {
        Counts there = Counts.of(reading);
        return told.flatMap(should -> Stream.of(
                        missing(there.reports, should.reports, "reports"),
                        missing(there.quotes, should.quotes, "quotes"),
                        missing(there.notices, should.notices, "notices"))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> missing(int there, int should, String what) {
        return there == should ? Optional.empty() : Optional.of(there + " of " + should + " " + what);
    }
}
