package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.rows.Codes;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.Party;
import org.readout.export.rows.Place;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Status;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * FollowTheMoney entities as JSON Lines, for Aleph and its like: an {@code Event} for each report, a {@code LegalEntity} for
 * each party, a {@code Document} for each article and an {@code Address} for each place that the gazetteer knows.
 *
 * <p>Schemata and properties are those of the followthemoney library ({@code Event}, {@code Interval}, {@code Thing},
 * {@code LegalEntity}, {@code Document}, {@code Address}). A {@code LegalEntity} is what the library has for one who may be a person or an
 * organisation. Ids come from content.
 */
public final class FollowTheMoney implements RowWriter {

    private final JsonWriter out;
    private final Set<String> written = new HashSet<>();

    private FollowTheMoney(OutputStream out) {
        this.out = new JsonWriter(out);
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "ftm",
                List.of(".ftm.json", ".ftm.jsonl"),
                "application/x-ndjson",
                "FollowTheMoney entities for Aleph: events, parties and documents",
                "Loses who acts and who receives except in the event's summary, attribution, quantities, offsets, the"
                        + " precision of day and place and the article's text; status and review stand in the event's keywords.",
                FollowTheMoney::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        Report report = row.report();
        String document = writeDocument(row.document());
        List<String> parties = new ArrayList<>();
        for (Actor party : Stream.concat(report.actors().stream(), report.recipients().stream())
                .toList()) {
            parties.add(writeParty(row.party(party)));
        }
        out.line(event(row, document, parties, writeAddress(row.place())));
        return 1;
    }

    private String writeDocument(Document document) throws IOException {
        String id = "readout-document-"
                + Hash.sha256(document.id() + "\n" + document.hash()).substring(0, 24);
        if (written.add(id)) {
            ObjectNode properties = JsonWriter.object();
            put(properties, "fileName", document.id());
            document.title().ifPresent(title -> put(properties, "title", title));
            document.published().ifPresent(day -> put(properties, "publishedAt", day.toString()));
            if (document.source().startsWith("http://") || document.source().startsWith("https://")) {
                put(properties, "sourceUrl", document.source());
            }
            out.line(entity(id, "Document", properties));
        }
        return id;
    }

    private String writeParty(Party party) throws IOException {
        String id = "readout-party-" + Hash.sha256(party.key()).substring(0, 24);
        if (written.add(id)) {
            ObjectNode properties = JsonWriter.object();
            put(properties, "name", party.label());
            putCountry(properties, party.actor().country());
            put(properties, "sector", Party.sectors(party.actor(), " "));
            out.line(entity(id, "LegalEntity", properties));
        }
        return id;
    }

    /** Writes where the act happened, if the gazetteer knows that. */
    private Optional<String> writeAddress(Place place) throws IOException {
        if (place.point().isEmpty()) {
            return Optional.empty();
        }
        String key = String.join("\n", place.fullName(), place.latitude(), place.longitude());
        String id = "readout-place-" + Hash.sha256(key).substring(0, 24);
        if (written.add(id)) {
            ObjectNode properties = JsonWriter.object();
            put(properties, "full", place.fullName());
            put(properties, "city", place.city());
            put(properties, "region", place.province());
            putCountry(properties, place.country());
            put(properties, "latitude", place.latitude());
            put(properties, "longitude", place.longitude());
            out.line(entity(id, "Address", properties));
        }
        return Optional.of(id);
    }

    private static ObjectNode event(ReportRow row, String document, List<String> parties, Optional<String> address) {
        Report report = row.report();
        ObjectNode properties = JsonWriter.object();
        put(properties, "name", name(report));
        put(properties, "summary", names(row, report.actors()) + " -> " + names(row, report.recipients()));
        put(properties, "description", Party.words(report.evidence().quote()));
        report.when().from().map(LocalDate::toString).ifPresent(day -> put(properties, "startDate", day));
        report.when().to().map(LocalDate::toString).ifPresent(day -> put(properties, "endDate", day));
        put(properties, "location", row.place().name());
        putCountry(properties, row.place().country());
        address.ifPresent(id -> put(properties, "addressEntity", id));
        put(properties, "recordId", report.id());
        ArrayNode keywords = properties.putArray("keywords");
        report.kinds().forEach(keywords::add);
        report.modes().stream().map(Mode::code).forEach(keywords::add);
        keywords.add(Codes.of(report.status()));
        row.review().map(Codes::of).ifPresent(keywords::add);
        ArrayNode involved = properties.putArray("involved");
        parties.stream().distinct().forEach(involved::add);
        put(properties, "proof", document);
        return entity("readout-report-" + report.id(), "Event", properties);
    }

    private static String name(Report report) {
        String status = report.status() == Status.OCCURRED ? "" : " (" + Codes.of(report.status()) + ")";
        return String.join(" ", report.kinds()) + status + ": "
                + Party.words(report.trigger().quote());
    }

    private static String names(ReportRow row, List<Actor> parties) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(row::party).map(Party::label).collect(Collectors.joining(" & "));
    }

    private static void putCountry(ObjectNode properties, String country) {
        Optional<String> code = Countries.iso2(country);
        code.ifPresent(iso -> put(properties, "country", iso.toLowerCase(Locale.ROOT)));
    }

    /** Every property of the library is a list; an empty value is none. */
    private static void put(ObjectNode properties, String key, String value) {
        if (!value.isBlank()) {
            properties.putArray(key).add(value);
        }
    }

    private static ObjectNode entity(String id, String schema, ObjectNode properties) {
        ObjectNode node = JsonWriter.object();
        node.put("id", id).put("schema", schema);
        node.set("properties", properties);
        return node;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
