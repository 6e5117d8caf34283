package org.readout.workbench.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Attribution;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Report;

/**
 * A report as a row of a table.
 *
 * @param id the report's id
 * @param document the id of its document
 * @param when its day or days in words
 * @param type such as {@code COERCE}
 * @param quad the kind of its type, such as {@code material_conflict}
 * @param modes codes
 * @param codes the user's own codes with their modes, such as {@code ACCESS/close}
 * @param status such as {@code occurred}
 * @param background whether it is recalled history
 * @param actors who did it, in words
 * @param recipients to whom, in words
 * @param where the place as written, or empty
 * @param word on whose word, outermost first, or empty
 * @param sentence the evidence on one line
 * @param review how far its review has come, such as {@code open}; empty where none is kept
 */
public record ReportLine(
        String id,
        String document,
        String when,
        String type,
        String quad,
        List<String> modes,
        List<String> codes,
        String status,
        boolean background,
        String actors,
        String recipients,
        String where,
        String word,
        String sentence,
        String review) {

    public ReportLine {
        modes = List.copyOf(modes);
        codes = List.copyOf(codes);
    }

    public static ReportLine of(Report report, String review) {
        return new ReportLine(
                report.id(),
                report.document(),
                Words.days(report.when()),
                report.type().name(),
                Words.code(report.type().quad()),
                report.modes().stream().map(Mode::code).toList(),
                report.codes().stream().map(OwnCode::label).toList(),
                Words.code(report.status()),
                report.background(),
                Words.parties(report.actors()),
                Words.parties(report.recipients()),
                report.where()
                        .map(place -> Words.oneLine(place.mention().quote()))
                        .orElse(""),
                report.attribution().stream().map(ReportLine::word).collect(Collectors.joining(", ")),
                Words.oneLine(report.evidence().quote()),
                review);
    }

    private static String word(Attribution link) {
        return link.speaker()
                .map(speaker -> Words.oneLine(speaker.mention().quote()))
                .orElse(Words.oneLine(link.cue().quote()));
    }

    /** "COERCE / arrest", with the user's own codes; these alone where the act is of none of the 16 types. */
    public String label() {
        String plover = modes.isEmpty() ? type : type + " / " + String.join(" + ", modes);
        String own = String.join(", ", codes);
        if (own.isEmpty()) {
            return plover;
        }
        return type.equals(EventType.OWN.name()) ? own : plover + ", " + own;
    }
}
