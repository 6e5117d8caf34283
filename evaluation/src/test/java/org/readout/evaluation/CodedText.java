package org.readout.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Span;

/** An invented article on which tests code reports by quoting its words. */
record CodedText(String text) {

    static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 5);

    /** A report whose evidence is the whole text, dated on the day of publication. */
    CodedReport report(EventType type, String trigger, String actor, String recipient) {
        return new CodedReport(
                type,
                List.of(),
                "occurred",
                false,
                parties(actor),
                parties(recipient),
                span(trigger),
                new Span(0, text.length()),
                period(PUBLISHED),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The place of {@code words}, which must occur in the text. */
    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in \"" + text + "\"");
        }
        return new Span(start, start + words.length());
    }

    Party party(String words) {
        return new Party(words, Optional.of(span(words)), "", "", List.of());
    }

    GoldArticle gold(List<CodedReport> reports) {
        return new GoldArticle(Document.of("invented", PUBLISHED, text), reports);
    }

    static CodedReport.Period period(LocalDate day) {
        return new CodedReport.Period(Optional.of(day), Optional.of(day), "publication");
    }

    static CodedReport within(CodedReport report, Span evidence) {
        return with(report, report.status(), evidence, report.period(), report.chain());
    }

    static CodedReport withStatus(CodedReport report, String status) {
        return with(report, status, report.evidence(), report.period(), report.chain());
    }

    static CodedReport on(CodedReport report, LocalDate day) {
        return with(report, report.status(), report.evidence(), period(day), report.chain());
    }

    static CodedReport saidBy(CodedReport report, Voice... chain) {
        return with(report, report.status(), report.evidence(), report.period(), List.of(chain));
    }

    private static CodedReport with(
            CodedReport report, String status, Span evidence, CodedReport.Period period, List<Voice> chain) {
        return new CodedReport(
                report.type(),
                report.modes(),
                status,
                report.background(),
                report.actors(),
                report.recipients(),
                report.trigger(),
                evidence,
                period,
                report.where(),
                chain,
                report.reasons());
    }

    private List<Party> parties(String words) {
        return words.isEmpty() ? List.of() : List.of(party(words));
    }
}
