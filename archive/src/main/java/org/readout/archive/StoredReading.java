package org.readout.archive;

import java.util.List;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * A reading without its document, as its rows hold it.
 *
 * @param source where the document came from
 * @param intakeNotices the document's notices, in JSON
 * @param quotations in JSON
 * @param notices the reading's notices, in JSON
 * @param reports each report in JSON, in order
 */
record StoredReading(String source, String intakeNotices, String quotations, String notices, List<String> reports) {

    StoredReading {
        reports = List.copyOf(reports);
    }

    static StoredReading of(Reading reading) {
        return new StoredReading(
                reading.document().source(),
                ReadingEncoder.notices(reading.document().notices()),
                ReadingEncoder.quotations(reading.quotations()),
                ReadingEncoder.notices(reading.notices()),
                reading.reports().stream().map(ReadingEncoder::report).toList());
    }

    /** The document as it came in for this reading, made from one of its versions. */
    Document documentOf(Document version) {
        return new Document(
                version.id(),
                version.title(),
                version.published(),
                version.text(),
                source,
                version.hash(),
                ReadingDecoder.notices(intakeNotices));
    }

    /** The reading of a document that differs from the stored version in nothing that is read; what was only weighed is not kept. */
    Reading readingOf(Document document) {
        List<Report> decoded = reports.stream()
                .map(report -> ReadingDecoder.report(document.id(), report))
                .toList();
        return new Reading(
                document, decoded, ReadingDecoder.quotations(quotations), ReadingDecoder.notices(notices), List.of());
    }
}
