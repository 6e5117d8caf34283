package org.readout.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.workbench.reading.FieldLine.ReasonLine;

/** Lays a report out field by field, each with the words it rests on and what decided it. */
public final class ReportFields {

    private final String text;
    private final Report report;
    private final List<FieldLine> lines = new ArrayList<>();

    private ReportFields(Document document, Report report) {
        this.text = document.text();
        this.report = report;
    }

    public static List<FieldLine> of(Document document, Report report) {
        return new ReportFields(document, report).lines();
    }

    private List<FieldLine> lines() {
        words("type", report.type().name(), report.trigger(), "type");
        if (!report.modes().isEmpty()) {
            value("modes", report.modes().stream().map(Mode::code).collect(Collectors.joining(", ")), "mode");
        }
        if (!report.codes().isEmpty()) {
            value("own code", report.codes().stream().map(OwnCode::label).collect(Collectors.joining(", ")), "code");
        }
        value("status", Words.code(report.status()) + (report.background() ? ", background" : ""), "status");
        report.actors().forEach(actor -> party("actor", actor));
        report.recipients().forEach(actor -> party("recipient", actor));
        optional("when", when(), report.when().expression());
        report.where()
                .ifPresent(place ->
                        words("where", (place.name() + " " + place.country()).strip(), place.mention(), "where"));
        report.attribution().forEach(this::attribution);
        report.quantities()
                .forEach(quantity -> words("quantity", Words.quantity(quantity), quantity.mention(), "quantity"));
        if (!report.contexts().isEmpty()) {
            value(
                    "contexts",
                    report.contexts().stream().map(Context::code).collect(Collectors.joining(", ")),
                    "context");
        }
        value("cameo", report.cameo(), "cameo");
        words("evidence", "", report.evidence(), "evidence");
        return lines;
    }

    private String when() {
        return Words.days(report.when()) + " (" + Words.code(report.when().precision()) + ", "
                + Words.code(report.when().basis()) + ")";
    }

    private void party(String field, Actor actor) {
        String value = (actor.name() + " " + PartyLine.of(actor).codes()).strip();
        words(field, value, actor.mention(), field);
    }

    private void attribution(Attribution link) {
        link.speaker().ifPresent(speaker -> party("speaker", speaker));
        words("cue", Words.code(link.stance()), link.cue(), "attribution");
    }

    private void optional(String field, String value, Optional<Excerpt> words) {
        if (words.isPresent()) {
            words(field, value, words.get(), field);
        } else {
            value(field, value, field);
        }
    }

    private void value(String field, String value, String reason) {
        lines.add(new FieldLine(field, value, "", -1, -1, reasons(field, reason)));
    }

    private void words(String field, String value, Excerpt words, String reason) {
        lines.add(new FieldLine(
                field,
                value,
                Words.oneLine(words.quote()),
                text.codePointCount(0, words.span().start()),
                text.codePointCount(0, words.span().end()),
                reasons(field, reason)));
    }

    /** Told once, at the first line of its field. */
    private List<ReasonLine> reasons(String field, String reason) {
        boolean told = lines.stream().anyMatch(line -> line.field().equals(field));
        return told
                ? List.of()
                : report.reasons().stream()
                        .filter(known -> known.field().equals(reason))
                        .map(this::reason)
                        .toList();
    }

    private ReasonLine reason(Reason reason) {
        return new ReasonLine(
                reason.rule(),
                reason.detail(),
                reason.span()
                        .filter(span -> span.end() <= text.length())
                        .map(span -> Words.oneLine(span.of(text)))
                        .orElse(""));
    }
}
