package org.readout.export.columnar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.export.rows.CodePoints;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.When;
import org.readout.model.Where;

/**
 * A row of the Parquet file; the components' names in snake case are the columns. What is unknown is null, as data frames want it; offsets
 * are code points.
 */
record ParquetReport(
        String id,
        String document,
        String source,
        String documentHash,
        @Nullable String title,
        @Nullable LocalDate published,
        String type,
        List<String> modes,
        String status,
        boolean background,
        List<Party> actors,
        List<Party> recipients,
        Words trigger,
        Words evidence,
        @Nullable LocalDate whenFrom,
        @Nullable LocalDate whenTo,
        String whenPrecision,
        String whenBasis,
        @Nullable Words whenExpression,
        @Nullable Place place,
        List<Word> attribution,
        List<Count> quantities,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable String review,
        @Nullable String event,
        List<String> codes) {

    /** Words of the text. */
    record Words(String text, int start, int end) {
        static Words of(Excerpt excerpt, CodePoints at) {
            return new Words(
                    excerpt.quote(),
                    at.at(excerpt.span().start()),
                    at.at(excerpt.span().end()));
        }
    }

    /** One who acts, receives or speaks. */
    record Party(
            String text,
            int start,
            int end,
            @Nullable String name,
            @Nullable String country,
            List<String> sectors,
            @Nullable String office,
            @Nullable String id) {
        static Party of(ReportRow row, Actor actor) {
            Words words = Words.of(actor.mention(), row.codePoints());
            return new Party(
                    words.text(),
                    words.start(),
                    words.end(),
                    orNull(row.party(actor).name()),
                    orNull(actor.country()),
                    actor.sectors().stream().map(Enum::name).toList(),
                    actor.office().orElse(null),
                    orNull(row.party(actor).id()));
        }
    }

    /** The place of the act. */
    record Place(
            String text,
            int start,
            int end,
            @Nullable String name,
            @Nullable String country,
            @Nullable Point location) {
        static Place of(Where where, CodePoints at) {
            Words words = Words.of(where.mention(), at);
            return new Place(
                    words.text(),
                    words.start(),
                    words.end(),
                    orNull(where.name()),
                    orNull(where.country()),
                    orNull(where.location(), Point::of));
        }
    }

    /** What the gazetteer knows of the place, or of what holds it. */
    record Point(
            String name,
            String precision,
            double latitude,
            double longitude,
            @Nullable String country,
            @Nullable String region,
            @Nullable Long geonames,
            boolean isContainer) {
        static Point of(Location place) {
            return new Point(
                    place.name(),
                    Codes.of(place.precision()),
                    place.latitude(),
                    place.longitude(),
                    orNull(place.country()),
                    orNull(place.region()),
                    place.geonamesId().isPresent() ? place.geonamesId().getAsLong() : null,
                    place.isContainer());
        }
    }

    /** A link of the chain of those on whose word the report stands. */
    record Word(@Nullable Party speaker, Words cue, String stance) {
        static Word of(ReportRow row, Attribution link) {
            return new Word(
                    link.speaker().map(speaker -> Party.of(row, speaker)).orElse(null),
                    Words.of(link.cue(), row.codePoints()),
                    Codes.of(link.stance()));
        }
    }

    /** A number that the passage gives. */
    record Count(String kind, double amount, @Nullable String currency, Words words) {
        static Count of(Quantity quantity, CodePoints at) {
            return new Count(
                    Codes.of(quantity.kind()),
                    quantity.amount(),
                    quantity.currency().orElse(null),
                    Words.of(quantity.mention(), at));
        }
    }

    static ParquetReport of(ReportRow row) {
        Report report = row.report();
        Document document = row.document();
        When when = report.when();
        CodePoints at = row.codePoints();
        return new ParquetReport(
                report.id(),
                report.document(),
                document.source(),
                document.hash(),
                document.title().orElse(null),
                document.published().orElse(null),
                report.type().name(),
                report.modes().stream().map(Mode::code).toList(),
                Codes.of(report.status()),
                report.background(),
                all(report.actors(), actor -> Party.of(row, actor)),
                all(report.recipients(), actor -> Party.of(row, actor)),
                Words.of(report.trigger(), at),
                Words.of(report.evidence(), at),
                when.from().orElse(null),
                when.to().orElse(null),
                Codes.of(when.precision()),
                Codes.of(when.basis()),
                orNull(when.expression(), words -> Words.of(words, at)),
                orNull(report.where(), where -> Place.of(where, at)),
                all(report.attribution(), link -> Word.of(row, link)),
                all(report.quantities(), quantity -> Count.of(quantity, at)),
                report.contexts().stream().map(Context::code).toList(),
                orNull(report.cameo()),
                orNull(row.review(), Codes::of),
                row.event().orElse(null),
                report.codes().stream().map(OwnCode::label).toList());
    }

    private static <T, R> List<R> all(List<T> values, Function<T, R> shape) {
        return values.stream().map(shape).toList();
    }

    private static <T, R> @Nullable R orNull(Optional<T> value, Function<T, R> shape) {
        return value.isPresent() ? shape.apply(value.get()) : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
