package org.readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.archive.Criterion.Field;
import org.readout.archive.SearchWords;
import org.readout.model.EventType;
import org.readout.model.Status;
import picocli.CommandLine.Option;

/** Which reports are asked for; all that is given must hold. */
final class ReportFilter {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = Converters.Type.class,
            description = "Of one of these types, such as COERCE,ASSAULT.")
    private List<EventType> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = Converters.ActStatus.class,
            description = "Of one of these: occurred, planned, hypothetical, negated.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            split = ",",
            converter = Converters.Country.class,
            description = "With an actor, a recipient or a place of one of these countries, such as MLI,NER.")
    private List<String> countries = List.of();

    @Option(
            names = "--actor",
            paramLabel = "WORDS",
            converter = Converters.Words.class,
            description =
                    "By an actor with these words: whole words in any order; \"in quotes\" as they stand, detain* "
                            + "with any ending.")
    private Optional<SearchWords> actor = Optional.empty();

    @Option(
            names = "--recipient",
            paramLabel = "WORDS",
            converter = Converters.Words.class,
            description = "To a recipient with these words.")
    private Optional<SearchWords> recipient = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            converter = Converters.Words.class,
            description = "At a place with these words.")
    private Optional<SearchWords> place = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            converter = Converters.Words.class,
            description = "With these words in the report's sentence, parties or place.")
    private Optional<SearchWords> search = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            converter = Converters.Words.class,
            description = "From documents with these words in their title or text.")
    private Optional<SearchWords> text = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Converters.Day.class,
            description = "Of acts on that day or later, such as 2016-06-02.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Converters.Day.class,
            description = "Of acts on that day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "With this id, or in the place of the report that had it before its document was read anew.")
    private Optional<String> id = Optional.empty();

    /** @throws UserException if the days are the wrong way round */
    List<Criterion> criteria() {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw UserException.usage("--to " + to.get() + " is before --from " + from.get());
        }
        List<Criterion> criteria = new ArrayList<>();
        among(types).ifPresent(names -> criteria.add(new Criterion.OfType(names)));
        among(statuses).ifPresent(names -> criteria.add(new Criterion.WithStatus(names)));
        if (!countries.isEmpty()) {
            criteria.add(new Criterion.InCountry(Set.copyOf(countries)));
        }
        words(criteria, Field.ACTOR, actor);
        words(criteria, Field.RECIPIENT, recipient);
        words(criteria, Field.PLACE, place);
        words(criteria, Field.REPORT, search);
        words(criteria, Field.DOCUMENT, text);
        from.ifPresent(day -> criteria.add(new Criterion.Since(day)));
        to.ifPresent(day -> criteria.add(new Criterion.Until(day)));
        id.ifPresent(given -> criteria.add(new Criterion.WithId(given)));
        return criteria;
    }

    private static Optional<Set<String>> among(List<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? Optional.empty()
                : Optional.of(constants.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static void words(List<Criterion> criteria, Field field, Optional<SearchWords> words) {
        words.ifPresent(given -> criteria.add(new Criterion.Words(field, given)));
    }
}
