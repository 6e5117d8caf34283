package org.readout.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.archive.Criterion.Field;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Sector;
import org.readout.model.Status;

/**
 * The words by which reports and events are asked for, the same on the command line ({@code --type COERCE,AID}) and in the
 * addresses of the workbench ({@code ?type=COERCE,AID}).
 *
 * <pre>{@code
 * FilterWords.parse(Map.of("country", "MLI,NER", "from", "2016-06-01"))
 * }</pre>
 */
public enum FilterWords {
    TYPE("TYPE", "Of one of these types, such as COERCE,ASSAULT."),
    MODE("MODE", "With one of these modes, such as arrest,curfew."),
    CODE("CODE", "With one of these codes of your own, such as ACCESS or ACCESS/close."),
    STATUS("STATUS", "Of one of these: occurred, planned, hypothetical, negated."),
    COUNTRY("CODE", "With an actor, a recipient or a place of one of these countries, such as MLI,NER."),
    SECTOR("CODE", "With an actor or a recipient of one of these sectors, such as MIL,REB."),
    ACTOR(
            "WORDS",
            "By an actor with these words: whole words in any order; \"in quotes\" as they stand, detain* with any"
                    + " ending."),
    RECIPIENT("WORDS", "To a recipient with these words."),
    SPEAKER("WORDS", "On the word of a speaker with these words."),
    PLACE("WORDS", "At a place with these words."),
    SEARCH("WORDS", "With these words in the report's sentence, parties or place."),
    TEXT("WORDS", "From documents with these words in their title or text."),
    DOCUMENT("ID", "Read in the document with this id."),
    ACTOR_IS("PARTY", "By exactly this party, such as name:Ansar Dine or body:COP@NGA."),
    RECIPIENT_IS("PARTY", "To exactly this party."),
    SPEAKER_IS("PARTY", "On the word of exactly this party."),
    FROM("DAY", "Of acts on that day or later, such as 2016-06-02."),
    TO("DAY", "Of acts on that day or earlier."),
    DATED("yes|no", "Dated by the text, or not."),
    BACKGROUND("yes|no", "Recalled as history, or not."),
    REVIEW("STATE", "In one of these states of review: open, accepted, corrected, rejected, outdated."),
    ID("ID", "With this id, or in the place of the report that had it before its document was read anew.");

    private final String placeholder;
    private final String description;

    FilterWords(String placeholder, String description) {
        this.placeholder = placeholder;
        this.description = description;
    }

    /** The word, such as {@code actor-is}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands for the value in a manual: {@code WORDS}. */
    public String placeholder() {
        return placeholder;
    }

    /** What it finds, in a sentence without subject: "Of acts on that day or later." */
    public String description() {
        return description;
    }

    /** A filter that cannot be understood; its message is a sentence for whoever typed it. */
    public static final class UnknownFilterException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String word;

        UnknownFilterException(String word, String message) {
            super(message);
            this.word = word;
        }

        /** The word whose value is wrong. */
        public String word() {
            return word;
        }
    }

    /**
     * The criteria of some words; others than filter words are passed over, and so are empty values.
     *
     * @throws UnknownFilterException if a value cannot be understood, or the days are the wrong way round
     */
    public static List<Criterion> parse(Map<String, String> values) {
        List<Criterion> criteria = new ArrayList<>();
        for (FilterWords filter : values()) {
            Optional.ofNullable(values.get(filter.word()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> criteria.add(filter.criterion(value.strip())));
        }
        requireOrder(criteria);
        return criteria;
    }

    private static void requireOrder(List<Criterion> criteria) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            if (criterion instanceof Criterion.Since since) {
                days.put(FROM.word(), since.day());
            } else if (criterion instanceof Criterion.Until until) {
                days.put(TO.word(), until.day());
            }
        }
        if (days.size() == 2) {
            LocalDate from = days.getOrDefault(FROM.word(), LocalDate.MIN);
            LocalDate to = days.getOrDefault(TO.word(), LocalDate.MAX);
            if (to.isBefore(from)) {
                throw new UnknownFilterException(
                        TO.word(), to + " is before " + from + ", from which acts are asked for");
            }
        }
    }

    /** @throws UnknownFilterException if the value cannot be understood */
    public Criterion criterion(String value) {
        return switch (this) {
            case TYPE -> new Criterion.OfType(names(value, EventType.values()));
            case STATUS -> new Criterion.WithStatus(names(value, Status.values()));
            case MODE -> new Criterion.OfMode(among(value, Mode.values(), Mode::code));
            case CODE -> new Criterion.OfCode(codes(value));
            case SECTOR -> new Criterion.InSector(among(value, Sector.values(), Sector::name));
            case REVIEW -> new Criterion.InReview(among(value, ReviewState.values(), ReviewState::code));
            case COUNTRY -> new Criterion.InCountry(countries(value));
            case ACTOR -> words(Field.ACTOR, value);
            case RECIPIENT -> words(Field.RECIPIENT, value);
            case SPEAKER -> words(Field.SPEAKER, value);
            case PLACE -> words(Field.PLACE, value);
            case SEARCH -> words(Field.REPORT, value);
            case TEXT -> words(Field.DOCUMENT, value);
            case DOCUMENT -> new Criterion.InDocument(Set.of(value));
            case ACTOR_IS -> new Criterion.Is(Field.ACTOR, value);
            case RECIPIENT_IS -> new Criterion.Is(Field.RECIPIENT, value);
            case SPEAKER_IS -> new Criterion.Is(Field.SPEAKER, value);
            case FROM -> new Criterion.Since(day(value));
            case TO -> new Criterion.Until(day(value));
            case DATED -> new Criterion.Dated(flag(value));
            case BACKGROUND -> new Criterion.Background(flag(value));
            case ID -> new Criterion.WithId(value);
        };
    }

    private <E extends Enum<E>> Set<String> names(String value, E[] constants) {
        return among(value, constants, constant -> constant.name().toLowerCase(Locale.ROOT)).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> among(String value, E[] constants, Function<E, String> code) {
        Set<E> chosen = new LinkedHashSet<>();
        for (String part : value.split(",", -1)) {
            chosen.add(Arrays.stream(constants)
                    .filter(constant -> code.apply(constant).equalsIgnoreCase(part.strip()))
                    .findFirst()
                    .orElseThrow(() -> wrong("\"" + part.strip() + "\" is none of "
                            + Arrays.stream(constants).map(code).collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private Set<String> codes(String value) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : value.split(",", -1)) {
            String[] names = part.strip().split("/", 2);
            String code = names[0].toUpperCase(Locale.ROOT);
            String mode = names.length > 1 ? names[1].toLowerCase(Locale.ROOT) : "";
            if (!OwnCode.isName(code) || names.length > 1 && !OwnCode.isMode(mode)) {
                throw wrong(
                        "\"" + part.strip() + "\" is no code of your own; expected one such as ACCESS or ACCESS/close");
            }
            codes.add(names.length > 1 ? code + "/" + mode : code);
        }
        return codes;
    }

    private Set<String> countries(String value) {
        Set<String> countries = new LinkedHashSet<>();
        for (String part : value.split(",", -1)) {
            String code = part.strip().toUpperCase(Locale.ROOT);
            if (!Country.isCode(code)) {
                throw wrong("\"" + part.strip()
                        + "\" is no country; expected an ISO 3166 code of three letters, such as MLI");
            }
            countries.add(code);
        }
        return countries;
    }

    private Criterion words(Field field, String value) {
        try {
            return new Criterion.Words(field, new SearchWords(value));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong("\"" + value + "\" is no day; expected one such as 2016-06-02");
        }
    }

    private boolean flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw wrong("\"" + value + "\" is neither yes nor no");
        };
    }

    private UnknownFilterException wrong(String message) {
        return new UnknownFilterException(word(), message);
    }
}
