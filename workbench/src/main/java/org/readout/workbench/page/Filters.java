package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.archive.Criterion.Field;
import org.readout.archive.Order;
import org.readout.archive.PartySummary;
import org.readout.archive.ReviewState;
import org.readout.archive.SearchWords;
import org.readout.intake.PublicationDate;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Sector;
import org.readout.model.Status;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** The filter words of an address: the same as on the command line. */
final class Filters {

    private static final String ORDER = "sort";
    private static final Pattern PARTY = Pattern.compile("(name|office|body|words|vague):.+");

    private Filters() {}

    /** @throws WrongRequest if a word cannot be understood */
    static List<Criterion> criteria(Query query) {
        try {
            return parsed(query);
        } catch (IllegalArgumentException e) {
            throw WrongRequest.notUnderstood(String.valueOf(e.getMessage()));
        }
    }

    private static List<Criterion> parsed(Query query) {
        List<Criterion> criteria = new ArrayList<>();
        among(
                        query,
                        "type",
                        value -> EventType.valueOf(value.toUpperCase(Locale.ROOT))
                                .name(),
                        Criterion.OfType::new)
                .ifPresent(criteria::add);
        among(
                        query,
                        "status",
                        value -> Status.valueOf(value.toUpperCase(Locale.ROOT)).name(),
                        Criterion.WithStatus::new)
                .ifPresent(criteria::add);
        among(query, "country", value -> value.toUpperCase(Locale.ROOT), Criterion.InCountry::new)
                .ifPresent(criteria::add);
        among(query, "mode", Mode::ofCode, Criterion.OfMode::new).ifPresent(criteria::add);
        among(query, "sector", value -> Sector.valueOf(value.toUpperCase(Locale.ROOT)), Criterion.InSector::new)
                .ifPresent(criteria::add);
        among(query, "review", value -> ReviewState.valueOf(value.toUpperCase(Locale.ROOT)), Criterion.InReview::new)
                .ifPresent(criteria::add);
        query.text("document").ifPresent(id -> criteria.add(new Criterion.InDocument(Set.of(id))));
        party(query, "actor", Field.ACTOR).ifPresent(criteria::add);
        party(query, "recipient", Field.RECIPIENT).ifPresent(criteria::add);
        party(query, "speaker", Field.SPEAKER).ifPresent(criteria::add);
        words(query, "place", Field.PLACE).ifPresent(criteria::add);
        words(query, "search", Field.REPORT).ifPresent(criteria::add);
        words(query, "text", Field.DOCUMENT).ifPresent(criteria::add);
        day(query, "from").ifPresent(day -> criteria.add(new Criterion.Since(day)));
        day(query, "to").ifPresent(day -> criteria.add(new Criterion.Until(day)));
        query.text("id").ifPresent(id -> criteria.add(new Criterion.WithId(id)));
        return criteria;
    }

    private static <T> Optional<Criterion> among(
            Query query, String name, Function<String, T> value, Function<Set<T>, Criterion> criterion) {
        Set<T> values = query.all(name).stream()
                .flatMap(given -> Arrays.stream(given.split(",", -1)))
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .map(value)
                .collect(Collectors.toSet());
        return values.isEmpty() ? Optional.empty() : Optional.of(criterion.apply(values));
    }

    private static Optional<Criterion> party(Query query, String name, Field field) {
        return query.text(name)
                .map(given -> PARTY.matcher(given).matches()
                        ? new Criterion.Is(field, given)
                        : new Criterion.Words(field, new SearchWords(given)));
    }

    private static Optional<Criterion> words(Query query, String name, Field field) {
        return query.text(name).map(given -> new Criterion.Words(field, new SearchWords(given)));
    }

    private static Optional<LocalDate> day(Query query, String name) {
        return query.text(name)
                .map(given -> PublicationDate.parse(given)
                        .orElseThrow(() -> WrongRequest.notUnderstood(
                                name + "=" + given + ": expected a day such as 2016-06-02")));
    }

    /** The filters with those reports alone in which a party plays that part. */
    static Query with(Query query, String name, PartySummary party) {
        return query.with(name, party.id());
    }

    /** @throws WrongRequest if there is no such order */
    static Order order(Query query, Order otherwise) {
        return query.text(ORDER)
                .map(code -> Order.ofCode(code)
                        .orElseThrow(() -> WrongRequest.notUnderstood(
                                "sort=" + code + ": expected latest, day, kept, type, status, review or reports")))
                .orElse(otherwise);
    }
}
