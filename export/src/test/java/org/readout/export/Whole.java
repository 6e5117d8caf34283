package org.readout.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.export.rows.Identity;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Notice;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;

/** Lines as a whole archive has them: a document that was read twice, with a correction and decisions. */
final class Whole implements LinesTaker {

    static final String REVIEW =
            "{\"kind\":\"review\",\"id\":\"0123456789abcdef\",\"document\":\"gao-1\",\"report\":\"r2\","
                    + "\"decision\":\"rejected\",\"reviewer\":\"Awa\",\"time\":\"2026-01-02T09:00:00Z\",\"reason\":\"no\"}";
    static final String MERGE =
            "{\"kind\":\"event-decision\",\"id\":\"0123456789abcdef\",\"decision\":\"merged\",\"reports\":["
                    + "{\"document\":\"gao-1\",\"report\":\"r1\"},{\"document\":\"gao-1\",\"report\":\"r2\"}],\"editor\":\"Awa\","
                    + "\"time\":\"2026-01-02T09:00:00Z\"}";

    static final String ACTORS =
            "{\"kind\":\"actor-decision\",\"id\":\"0123456789abcdef\",\"decision\":\"split\",\"editor\":\"Awa\","
                    + "\"time\":\"2026-01-02T09:00:00Z\",\"actors\":[\"name:Ansar\",\"alias:Rebels < name:Ansar\"],"
                    + "\"aliases\":[\"Rebels\"]}";

    private static final String HASH = Hash.sha256("anything");

    final List<ReadBack> readings = new ArrayList<>();
    final List<String> decisions = new ArrayList<>();
    final List<LinesFormatException> problems = new ArrayList<>();

    static Reading reading() {
        Reading complete = Readings.complete();
        Document document = complete.document();
        Document mended = new Document(
                document.id(),
                Optional.of("Attack near Gao"),
                document.published(),
                document.text(),
                "articles/gao.txt",
                document.hash(),
                List.of(
                        Notice.of("line-endings", "Line ends were mended."),
                        Notice.at(new Span(3, 9), "control-characters", "A bell was taken out.")));
        return new Reading(
                mended, complete.reports(), complete.quotations(), complete.notices(), complete.considered());
    }

    /** The attack as somebody has corrected it: nobody says who was killed. */
    static Report corrected() {
        Report read = reading().reports().get(0);
        return read.withParties(read.actors(), List.of());
    }

    static Provenance provenance() {
        return new Provenance("1.0+abc", "3", Optional.of(HASH), Optional.of(HASH));
    }

    static String lines() throws IOException {
        Reading read = reading();
        Reading shown = new Reading(
                read.document(),
                List.of(corrected(), read.reports().get(1)),
                read.quotations(),
                read.notices(),
                read.considered());
        List<ReportRow> rows = ReportRow.of(shown);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WholeLines lines = new WholeLines(out)) {
            lines.superseded(read, provenance());
            lines.holding(
                    shown,
                    List.of(
                            rows.get(0).standing(ReviewState.CORRECTED, "r1", known(rows.get(0))),
                            rows.get(1).standing(ReviewState.REJECTED, "r1", Map.of())),
                    read.reports(),
                    provenance());
            Reading empty = new Reading(Document.undated("none", "Hm."), List.of(), List.of(), List.of(), List.of());
            lines.holding(empty, List.of(), List.of(), provenance());
            lines.holding(empty, List.of(), List.of(), Provenance.of("1", "3"));
            lines.decision(REVIEW);
            lines.decision(MERGE);
            lines.decision(ACTORS);
            lines.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Whoever acts is taken for Ansar. */
    private static Map<Actor, Identity> known(ReportRow row) {
        return row.report().actors().stream()
                .distinct()
                .collect(Collectors.toMap(actor -> actor, actor -> new Identity("name:Ansar", "Ansar")));
    }

    static Whole of(String lines) throws IOException {
        return of(lines.getBytes(StandardCharsets.UTF_8));
    }

    static Whole of(byte[] lines) throws IOException {
        Whole taken = new Whole();
        JsonLinesReader.walk(new ByteArrayInputStream(lines), taken);
        return taken;
    }

    @Override
    public void reading(ReadBack reading) {
        readings.add(reading);
    }

    @Override
    public void decision(long line, DecisionKind kind, String json) {
        decisions.add(json);
    }

    @Override
    public void problem(LinesFormatException problem) {
        problems.add(problem);
    }

    List<String> problems() {
        return problems.stream().map(Throwable::getMessage).toList();
    }
}
