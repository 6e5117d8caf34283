package org.readout.export.spans;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReportSpan;
import org.readout.export.rows.RowWriter;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of W3C Web Annotations (Web Annotation Data Model, 23 February 2017) as JSON-LD: for each report an annotation of
 * its sentence, and one of each field's words.
 *
 * <p>Each target has a text quote selector with the words around it, and a text position selector, in code points. The source
 * is the document's address where it is one, else a name made from the hash of its bytes.
 */
public final class WebAnnotation implements RowWriter {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Characters of the text before and after that a quote selector carries, so that the words are found again. */
    private static final int AROUND = 32;

    private final JsonWriter out;

    private WebAnnotation(OutputStream out) throws IOException {
        this.out = new JsonWriter(out);
        this.out.raw("{\"@context\":\"" + CONTEXT + "\",\"id\":\"urn:readout:annotations\",\"type\":\"AnnotationPage\","
                + "\"items\":[");
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "webannotation",
                List.of(".annotations.jsonld", ".jsonld"),
                "application/ld+json",
                "W3C Web Annotations in JSON-LD, one for each sentence and each field's words",
                "Loses resolved names, codes and days except in the sentence's annotation, quantities' amounts, and"
                        + " the text between the marked words.",
                WebAnnotation::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        Report report = row.report();
        String id = "urn:readout:report:" + report.id();
        ObjectNode whole = annotation(id, "describing", row, report.evidence());
        ArrayNode bodies = whole.putArray("body");
        report.kinds().forEach(kind -> body(bodies, "classifying", kind));
        report.modes().forEach(mode -> body(bodies, "classifying", report.type().name() + "/" + mode.code()));
        report.codes()
                .forEach(code -> code.modes().forEach(mode -> body(bodies, "classifying", code.name() + "/" + mode)));
        body(bodies, "tagging", Codes.of(report.status()));
        row.review().ifPresent(state -> body(bodies, "assessing", Codes.of(state)));
        report.when()
                .from()
                .ifPresent(day ->
                        body(bodies, "tagging", day + "/" + report.when().to().orElse(day)));
        out.item(whole);
        int number = 0;
        for (ReportSpan span : ReportSpan.of(report)) {
            ObjectNode words = annotation(id + ":" + ++number, "tagging", row, span.excerpt());
            body(words.putArray("body"), "tagging", Codes.of(span.field()));
            out.item(words);
        }
        return 1;
    }

    private static ObjectNode annotation(String id, String motivation, ReportRow row, Excerpt words) {
        ObjectNode node = JsonWriter.object();
        node.put("id", id).put("type", "Annotation").put("motivation", motivation);
        ObjectNode target = node.putObject("target");
        target.put("source", source(row.document()));
        ArrayNode selectors = target.putArray("selector");
        String text = row.document().text();
        int start = words.span().start();
        int end = words.span().end();
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", words.quote())
                .put("prefix", text.substring(whole(text, Math.max(0, start - AROUND)), start))
                .put("suffix", text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", row.codePoints().at(start))
                .put("end", row.codePoints().at(end));
        return node;
    }

    /** The position, or the one before it where it would cut a character in two. */
    private static int whole(String text, int position) {
        boolean cuts = position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
        return cuts ? position - 1 : position;
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    private static String source(Document document) {
        boolean address = document.source().matches("https?://\\S+");
        return address ? document.source() : "urn:readout:document:" + document.hash();
    }

    @Override
    public void close() throws IOException {
        out.raw("\n]}\n");
        out.close();
    }
}
