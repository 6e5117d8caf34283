package org.readout.archive;

import java.util.EnumSet;
import java.util.Set;
import org.readout.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections as JSON: {@code {"fields": ["actors"], "values": {"actors": [...]}}}, the values as in the JSON of reports. A
 * field without a value is corrected to be empty.
 */
final class CorrectionJson {

    private static final String FIELDS = "fields";
    private static final String VALUES = "values";

    private CorrectionJson() {}

    static void put(ObjectNode node, Correction correction) {
        ArrayNode fields = node.putArray(FIELDS);
        correction.fields().forEach(field -> fields.add(field.code()));
        node.set(VALUES, values(correction));
    }

    private static ObjectNode values(Correction correction) {
        ObjectNode values = ReadingEncoder.object();
        replace(values, correction.fields(), ReadingEncoder.node(correction.corrected()));
        return values;
    }

    /**
     * @param judged the report that was corrected
     * @throws IllegalArgumentException if it is not as it was written
     */
    static Correction of(JsonNode node, Report judged) {
        Set<ReportField> fields = EnumSet.noneOf(ReportField.class);
        fields.addAll(ReadingDecoder.strings(node, FIELDS, ReportField::ofCode));
        ObjectNode whole = ReadingEncoder.node(judged);
        replace(whole, fields, ReadingDecoder.child(node, VALUES));
        return new Correction(ReadingDecoder.report(judged.document(), whole), fields);
    }

    /**
     * The report with the correction.
     *
     * @param relocation from the judged version of the document to the report's own
     * @throws IllegalArgumentException if it cannot be applied: words are gone, or the fields do not fit together
     */
    static Report apply(Correction correction, Report report, Relocation relocation) {
        ObjectNode whole = ReadingEncoder.node(report);
        replace(whole, correction.fields(), relocation.of(values(correction)));
        return ReadingDecoder.report(report.document(), whole);
    }

    private static void replace(ObjectNode whole, Set<ReportField> fields, JsonNode values) {
        for (ReportField field : fields) {
            JsonNode value = values.get(field.code());
            if (value == null) {
                whole.remove(field.code());
            } else {
                whole.set(field.code(), value);
            }
        }
    }
}
