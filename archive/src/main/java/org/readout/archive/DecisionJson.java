package org.readout.archive;

import org.readout.archive.Decision.Accepted;
import org.readout.archive.Decision.Corrected;
import org.readout.archive.Decision.Rejected;
import org.readout.archive.Decision.Undone;
import org.readout.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as a word and, where there is more to say, JSON. */
final class DecisionJson {

    private DecisionJson() {}

    static String code(Decision decision) {
        if (decision instanceof Accepted) {
            return "accepted";
        }
        if (decision instanceof Corrected) {
            return "corrected";
        }
        return decision instanceof Rejected ? "rejected" : "undone";
    }

    static String detail(Decision decision) {
        ObjectNode node = ReadingEncoder.object();
        put(node, decision);
        return ReadingEncoder.text(node);
    }

    static void put(ObjectNode node, Decision decision) {
        if (decision instanceof Corrected corrected) {
            CorrectionJson.put(node, corrected.correction());
        } else if (decision instanceof Rejected rejected) {
            node.put("reason", rejected.reason());
        } else if (decision instanceof Undone undone) {
            node.put("undoes", undone.review());
        }
    }

    /**
     * @param judged the report that was decided on
     * @throws IllegalArgumentException if it is not as it was written
     */
    static Decision of(String code, JsonNode detail, Report judged) {
        return switch (code) {
            case "accepted" -> new Accepted();
            case "corrected" -> new Corrected(CorrectionJson.of(detail, judged));
            case "rejected" -> new Rejected(ReadingDecoder.stringOrEmpty(detail, "reason"));
            case "undone" -> new Undone(ReadingDecoder.string(detail, "undoes"));
            default -> throw new IllegalArgumentException("unknown decision \"" + code + "\"");
        };
    }
}
