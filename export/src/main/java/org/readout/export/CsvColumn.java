package org.readout.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.export.rows.CodePoints;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Document;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Where;

/** The columns of the CSV in their order; several values in one cell are joined by "; ". */
enum CsvColumn {
    ID,
    DOCUMENT,
    SOURCE,
    PUBLISHED,
    TYPE,
    MODES,
    STATUS,
    BACKGROUND,
    ACTORS,
    ACTOR_NAMES,
    ACTOR_COUNTRIES,
    ACTOR_SECTORS,
    RECIPIENTS,
    RECIPIENT_NAMES,
    RECIPIENT_COUNTRIES,
    RECIPIENT_SECTORS,
    TRIGGER,
    FROM,
    TO,
    PRECISION,
    BASIS,
    WHERE,
    WHERE_COUNTRY,
    SPEAKERS,
    STANCES,
    QUANTITIES,
    CONTEXTS,
    CAMEO,
    SENTENCE,
    START,
    END,
    WHERE_PLACE,
    WHERE_PRECISION,
    WHERE_REGION,
    LATITUDE,
    LONGITUDE,
    GEONAMES,
    WHERE_CONTAINER,
    REVIEW,
    EVENT,
    CODES,
    ACTOR_IDS,
    RECIPIENT_IDS,
    SPEAKER_IDS,
    PERMALINK;

    static List<String> headers() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The cells of one report. */
    static final class Cells {

        private final ReportRow row;
        private final Document document;
        private final CodePoints codePoints;

        private Cells(ReportRow row) {
            this.row = row;
            document = row.document();
            codePoints = row.codePoints();
        }

        static List<String> of(ReportRow row) {
            Cells cells = new Cells(row);
            return Arrays.stream(values())
                    .map(column -> cells.cell(column, row.report()))
                    .toList();
        }

        private String cell(CsvColumn column, Report report) {
            return switch (column) {
                case ID -> report.id();
                case DOCUMENT -> report.document();
                case SOURCE -> document.source();
                case PUBLISHED -> text(document.published());
                case TYPE -> report.type().name();
                case MODES -> joined(report.modes(), Mode::code);
                case STATUS -> Codes.of(report.status());
                case BACKGROUND -> String.valueOf(report.background());
                case ACTORS -> joined(report.actors(), actor -> actor.mention().quote());
                case ACTOR_NAMES ->
                    joined(report.actors(), actor -> row.party(actor).name());
                case ACTOR_COUNTRIES -> joined(report.actors(), Actor::country);
                case ACTOR_SECTORS -> joined(report.actors(), Cells::sectors);
                case RECIPIENTS ->
                    joined(report.recipients(), actor -> actor.mention().quote());
                case RECIPIENT_NAMES ->
                    joined(report.recipients(), actor -> row.party(actor).name());
                case RECIPIENT_COUNTRIES -> joined(report.recipients(), Actor::country);
                case RECIPIENT_SECTORS -> joined(report.recipients(), Cells::sectors);
                case TRIGGER -> report.trigger().quote();
                case FROM -> text(report.when().from());
                case TO -> text(report.when().to());
                case PRECISION -> Codes.of(report.when().precision());
                case BASIS -> Codes.of(report.when().basis());
                case WHERE -> text(report.where().map(place -> place.mention().quote()));
                case WHERE_COUNTRY -> text(report.where().map(place -> place.country()));
                case WHERE_PLACE -> located(report, Location::name);
                case WHERE_PRECISION -> located(report, place -> Codes.of(place.precision()));
                case WHERE_REGION -> located(report, Location::region);
                case LATITUDE -> located(report, place -> String.valueOf(place.latitude()));
                case LONGITUDE -> located(report, place -> String.valueOf(place.longitude()));
                case GEONAMES -> row.place().geonames();
                case WHERE_CONTAINER -> located(report, place -> String.valueOf(place.isContainer()));
                case SPEAKERS -> joined(report.attribution(), Cells::speaker);
                case STANCES -> joined(report.attribution(), link -> Codes.of(link.stance()));
                case QUANTITIES -> joined(report.quantities(), Cells::quantity);
                case CONTEXTS -> joined(report.contexts(), Context::code);
                case CAMEO -> report.cameo();
                case SENTENCE -> report.evidence().quote();
                case START ->
                    String.valueOf(codePoints.at(report.evidence().span().start()));
                case END ->
                    String.valueOf(codePoints.at(report.evidence().span().end()));
                case REVIEW -> text(row.review().map(Codes::of));
                case EVENT -> text(row.event());
                case CODES -> joined(report.codes(), OwnCode::label);
                case ACTOR_IDS -> joined(report.actors(), this::id);
                case RECIPIENT_IDS -> joined(report.recipients(), this::id);
                case SPEAKER_IDS ->
                    joined(
                            report.attribution(),
                            link -> link.speaker().map(this::id).orElse(""));
                case PERMALINK -> permalink(report);
            };
        }

        /** The path of the report's page, which stays when the workbench gets another port or host. */
        private static String permalink(Report report) {
            return "/report?id=" + URLEncoder.encode(report.id(), StandardCharsets.UTF_8) + "&document="
                    + URLEncoder.encode(report.document(), StandardCharsets.UTF_8);
        }

        private static String located(Report report, Function<Location, String> cell) {
            return text(report.where().flatMap(Where::location).map(cell));
        }

        private String id(Actor actor) {
            return row.party(actor).id();
        }

        private static String sectors(Actor actor) {
            return actor.sectors().stream().map(Enum::name).collect(Collectors.joining("+"));
        }

        private static String speaker(Attribution link) {
            return link.speaker().map(actor -> actor.mention().quote()).orElse("");
        }

        private static String quantity(Quantity quantity) {
            String amount = quantity.amount() == Math.rint(quantity.amount())
                    ? String.valueOf((long) quantity.amount())
                    : String.valueOf(quantity.amount());
            String currency = quantity.currency().map(code -> " " + code).orElse("");
            return Codes.of(quantity.kind()) + " " + amount + currency;
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }

        private static <T> String joined(Collection<T> values, Function<T, String> cell) {
            return values.stream().map(cell).collect(Collectors.joining("; "));
        }
    }
}
