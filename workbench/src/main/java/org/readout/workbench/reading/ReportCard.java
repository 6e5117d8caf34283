package org.readout.workbench.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Report;

/**
 * A report as a card: its sentence with the words of each field marked, and the fields in words.
 *
 * @param number on the page, from 1
 * @param id the report's id
 * @param type such as {@code COERCE}
 * @param quad the kind of its type, such as {@code material_conflict}
 * @param modes codes
 * @param codes the user's own codes with their modes, such as {@code ACCESS/close}
 * @param status such as {@code occurred}
 * @param background whether it is recalled history
 * @param actors who did it
 * @param recipients to whom
 * @param when its day or days in words
 * @param dating what dates it, in words
 * @param where the place with its country, or empty
 * @param attribution on whose word, outermost first
 * @param quantities numbers, in words
 * @param contexts codes
 * @param cameo CAMEO code
 * @param sentence the evidence, cut at the fields
 */
public record ReportCard(
        int number,
        String id,
        String type,
        String quad,
        List<String> modes,
        List<String> codes,
        String status,
        boolean background,
        List<PartyLine> actors,
        List<PartyLine> recipients,
        String when,
        String dating,
        String where,
        List<Link> attribution,
        List<String> quantities,
        List<String> contexts,
        String cameo,
        List<Piece> sentence) {

    /** One link of the chain of those on whose word a report stands. */
    public record Link(String speaker, String cue, String stance) {

        static Link of(Attribution link) {
            return new Link(
                    link.speaker()
                            .map(actor -> Words.oneLine(actor.mention().quote()))
                            .orElse(""),
                    Words.oneLine(link.cue().quote()),
                    Words.code(link.stance()));
        }
    }

    private static final Set<Role> FIELDS = EnumSet.complementOf(EnumSet.of(Role.EVIDENCE));

    public ReportCard {
        modes = List.copyOf(modes);
        codes = List.copyOf(codes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
        contexts = List.copyOf(contexts);
        sentence = List.copyOf(sentence);
    }

    public static ReportCard of(Document document, Report report, int number) {
        String basis = Words.code(report.when().basis());
        return new ReportCard(
                number,
                report.id(),
                report.type().name(),
                Words.code(report.type().quad()),
                report.modes().stream().map(Mode::code).toList(),
                report.codes().stream().map(OwnCode::label).toList(),
                Words.code(report.status()),
                report.background(),
                report.actors().stream().map(PartyLine::of).toList(),
                report.recipients().stream().map(PartyLine::of).toList(),
                Words.days(report.when()),
                report.when()
                        .expression()
                        .map(words -> basis + ": “" + Words.oneLine(words.quote()) + "”")
                        .orElse(basis),
                report.where()
                        .map(place -> (Words.oneLine(place.mention().quote()) + " " + place.country()).strip())
                        .orElse(""),
                report.attribution().stream().map(Link::of).toList(),
                report.quantities().stream().map(Words::quantity).toList(),
                report.contexts().stream().map(Context::code).toList(),
                report.cameo(),
                Pieces.cut(document.text(), report.evidence().span(), Layer.of(report, number), FIELDS));
    }

    /** Cards for the reports of one document, numbered in their order. */
    public static List<ReportCard> all(Document document, List<Report> reports) {
        return IntStream.range(0, reports.size())
                .mapToObj(i -> of(document, reports.get(i), i + 1))
                .toList();
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
