package org.readout.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.export.rows.CodePoints;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.PlacePrecision;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;
import tools.jackson.databind.JsonNode;

/** The lines of one document, taken together; the counterpart of {@link JsonShapes}. */
final class LinesOfReading {

    private final long line;
    private final Document document;
    private final CodePoints codePoints;
    private final List<Report> reports = new ArrayList<>();
    private final List<Report> asRead = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<NamedTime> times = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<Provenance> provenance = Optional.empty();
    private Optional<ReadBack.Counts> told = Optional.empty();

    /** @param line the number of the document's line */
    LinesOfReading(JsonNode node, long line) {
        this.line = line;
        String text = JsonValues.string(node, "text");
        codePoints = new CodePoints(text);
        document = new Document(
                JsonValues.string(node, "id"),
                JsonValues.maybeString(node, "title"),
                JsonValues.maybeString(node, "published").map(LocalDate::parse),
                text,
                JsonValues.string(node, "source"),
                JsonValues.string(node, "hash"),
                JsonValues.maybe(node, "notices").isPresent()
                        ? JsonValues.all(node, "notices", notice -> notice(text, notice))
                        : List.of());
    }

    boolean isOf(String id) {
        return document.id().equals(id);
    }

    void add(String kind, JsonNode node) {
        switch (kind) {
            case "report" -> addReport(node);
            case "quote" -> quotations.add(quote(node));
            case "statement" -> statements.add(statement(node));
            case "time" -> times.add(time(node));
            case "place" -> places.add(place(node));
            default -> notices.add(notice(document.text(), node));
        }
    }

    private void addReport(JsonNode node) {
        String id = JsonValues.string(node, "id");
        Report corrected = report(id, node);
        reports.add(corrected);
        asRead.add(JsonValues.maybe(node, "as_read")
                .map(fields -> report(id, fields))
                .orElse(corrected));
    }

    /** Takes the line that tells who read. */
    void readBy(JsonNode node) {
        provenance = Optional.of(new Provenance(
                JsonValues.string(node, "rules"),
                JsonValues.string(node, "net"),
                JsonValues.maybeString(node, "fingerprint"),
                JsonValues.maybeString(node, "hash")));
        told = Optional.of(new ReadBack.Counts(
                JsonValues.whole(node, "reports"),
                JsonValues.whole(node, "quotes"),
                JsonValues.whole(node, "notices")));
    }

    ReadBack readBack(boolean superseded) {
        Reading reading = new Reading(document, reports, quotations, statements, times, places, notices, List.of());
        return new ReadBack(reading, asRead, superseded, provenance, told, line);
    }

    private Notice notice(String text, JsonNode node) {
        return new Notice(JsonValues.string(node, "code"), maybeSpan(text, node), JsonValues.string(node, "message"));
    }

    private Report report(String id, JsonNode node) {
        return new Report(
                id,
                document.id(),
                JsonValues.constant(EventType.class, node, "type"),
                JsonValues.strings(node, "modes", Mode::ofCode),
                JsonValues.constant(Status.class, node, "status"),
                JsonValues.flag(node, "background"),
                JsonValues.all(node, "actors", this::actor),
                JsonValues.all(node, "recipients", this::actor),
                excerpt(JsonValues.child(node, "trigger")),
                excerpt(JsonValues.child(node, "evidence")),
                when(JsonValues.child(node, "when")),
                JsonValues.maybe(node, "where").map(this::where),
                JsonValues.all(node, "attribution", this::attribution),
                JsonValues.all(node, "counts", this::quantity),
                JsonValues.strings(node, "contexts", code -> Context.valueOf(code.toUpperCase(Locale.ROOT))),
                JsonValues.string(node, "cameo"),
                JsonValues.all(node, "reasons", this::reason),
                JsonValues.maybe(node, "codes").isPresent()
                        ? JsonValues.all(node, "codes", LinesOfReading::code)
                        : List.of());
    }

    private static OwnCode code(JsonNode node) {
        return new OwnCode(
                JsonValues.string(node, "name"),
                JsonValues.strings(node, "modes", mode -> mode),
                JsonValues.string(node, "example"),
                JsonValues.number(node, "likeness"));
    }

    private Quotation quote(JsonNode node) {
        return new Quotation(
                excerpt(node), JsonValues.maybe(node, "speaker").map(this::actor), JsonValues.flag(node, "direct"));
    }

    private Statement statement(JsonNode node) {
        return new Statement(
                JsonValues.all(node, "content", this::excerpt),
                JsonValues.maybe(node, "source").map(this::excerpt),
                JsonValues.maybe(node, "speaker").map(this::actor),
                excerpt(JsonValues.child(node, "cue")),
                JsonValues.constant(Stance.class, node, "stance"),
                JsonValues.constant(Statement.Form.class, node, "form"),
                JsonValues.all(node, "reasons", this::reason));
    }

    private NamedTime time(JsonNode node) {
        return new NamedTime(
                excerpt(node),
                JsonValues.constant(NamedTime.Kind.class, node, "type"),
                JsonValues.string(node, "value"),
                JsonValues.maybeString(node, "from").map(LocalDate::parse),
                JsonValues.maybeString(node, "to").map(LocalDate::parse),
                JsonValues.constant(Precision.class, node, "precision"),
                JsonValues.constant(DateBasis.class, node, "basis"),
                JsonValues.maybeString(node, "zone"));
    }

    private NamedPlace place(JsonNode node) {
        return new NamedPlace(
                excerpt(node),
                JsonValues.constant(NamedPlace.Use.class, node, "use"),
                JsonValues.maybe(node, "location").map(LinesOfReading::location));
    }

    private Actor actor(JsonNode node) {
        return new Actor(
                excerpt(node),
                JsonValues.string(node, "name"),
                JsonValues.string(node, "country"),
                JsonValues.strings(node, "sectors", Sector::valueOf),
                JsonValues.maybeString(node, "office"));
    }

    private When when(JsonNode node) {
        return new When(
                JsonValues.maybeString(node, "from").map(LocalDate::parse),
                JsonValues.maybeString(node, "to").map(LocalDate::parse),
                JsonValues.constant(Precision.class, node, "precision"),
                JsonValues.constant(DateBasis.class, node, "basis"),
                JsonValues.maybe(node, "expression").map(this::excerpt));
    }

    private Where where(JsonNode node) {
        return new Where(
                excerpt(node),
                JsonValues.string(node, "name"),
                JsonValues.string(node, "country"),
                JsonValues.maybe(node, "location").map(LinesOfReading::location));
    }

    private static Location location(JsonNode node) {
        return new Location(
                JsonValues.string(node, "name"),
                JsonValues.constant(PlacePrecision.class, node, "precision"),
                JsonValues.number(node, "latitude"),
                JsonValues.number(node, "longitude"),
                JsonValues.string(node, "country"),
                JsonValues.string(node, "region"),
                JsonValues.maybe(node, "geonames")
                        .map(id -> OptionalLong.of(id.asLong()))
                        .orElse(OptionalLong.empty()),
                JsonValues.flag(node, "is_container"));
    }

    private Attribution attribution(JsonNode node) {
        return new Attribution(
                JsonValues.maybe(node, "speaker").map(this::actor),
                excerpt(JsonValues.child(node, "cue")),
                JsonValues.constant(Stance.class, node, "stance"));
    }

    private Quantity quantity(JsonNode node) {
        return new Quantity(
                JsonValues.constant(Quantity.Kind.class, node, "kind"),
                JsonValues.number(node, "amount"),
                JsonValues.maybeString(node, "currency"),
                excerpt(node));
    }

    private Reason reason(JsonNode node) {
        return new Reason(
                JsonValues.string(node, "field"),
                JsonValues.string(node, "rule"),
                JsonValues.string(node, "detail"),
                maybeSpan(document.text(), node));
    }

    private Optional<Span> maybeSpan(String text, JsonNode node) {
        return JsonValues.maybe(node, "start").map(start -> excerpt(text, node).span());
    }

    private Excerpt excerpt(JsonNode node) {
        return excerpt(document.text(), node);
    }

    private Excerpt excerpt(String text, JsonNode node) {
        Span span = new Span(
                codePoints.position(JsonValues.whole(node, "start")),
                codePoints.position(JsonValues.whole(node, "end")));
        Excerpt excerpt = Excerpt.of(text, span);
        String words = JsonValues.string(node, "text");
        if (!excerpt.quote().equals(words)) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in the text at " + node.get("start"));
        }
        return excerpt;
    }
}
