package org.readout.workbench.teach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.coding.lessons.EntryLines;
import org.readout.coding.lessons.Lessons;
import org.readout.coding.lessons.MarkedSentence;
import org.readout.coding.own.NewEntry;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.places.Place;
import org.readout.coding.places.PlaceKind;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** Makes of a filled-in form the entry that it describes. */
public final class TaughtEntry {

    /** The field that names the form which was sent. */
    public static final String FORM = "form";

    /** How many places of a name are offered. */
    static final int MOST_PLACES = 20;

    private final Report report;
    private final Query sent;
    private final String key;
    private final Teachable source;

    private TaughtEntry(Teachable source, Query sent) {
        this.report = source.report();
        this.sent = sent;
        this.key = sent.needed(FORM);
        this.source = source;
    }

    /**
     * The entry of the form that was sent. Whether its codes are known is for the reader to say.
     *
     * @param source what the forms were made from
     * @throws WrongRequest if the form gives no entry; the message says what is missing
     */
    public static NewEntry of(Teachable source, Query sent) {
        return new TaughtEntry(source, sent).entry();
    }

    private NewEntry entry() {
        return switch (key.replaceAll("-[0-9]{1,3}$", "")) {
            case "name" -> name();
            case "office" -> office();
            case "place" -> place();
            case "word" -> word();
            case "example" -> EntryLines.example(example());
            default -> throw WrongRequest.notUnderstood("there is no form " + key);
        };
    }

    private NewEntry name() {
        String name = needed("name", "the name in reports");
        return EntryLines.name(
                name,
                constant(PartyKind.class, needed("kind", "the kind")),
                field("country").toUpperCase(Locale.ROOT),
                sectors(),
                List.of(needed("words", "the words in texts")));
    }

    private NewEntry office() {
        return EntryLines.office(
                needed("office", "the office"),
                needed("country", "the country").toUpperCase(Locale.ROOT),
                needed("person", "the person"),
                Arrays.asList(field("others").split(";")),
                day(needed("from", "the first day")),
                Optional.of(field("to")).filter(to -> !to.isEmpty()).map(TaughtEntry::day),
                sectors());
    }

    private NewEntry place() {
        String words = needed("words", "the words in texts");
        String name = needed("name", "the name");
        if (!field("known").isEmpty()) {
            List<Place> places = source.gazetteer().apply(name);
            int number = sent.number(key + "-known", 1, MOST_PLACES);
            if (number > places.size()) {
                throw WrongRequest.notUnderstood("the gazetteer has no such place of the name " + name);
            }
            return Lessons.place(places.get(number - 1), words);
        }
        return EntryLines.place(
                name,
                kindOfPlace(),
                field("country").toUpperCase(Locale.ROOT),
                needed("point", "a place of the gazetteer, or latitude and longitude,"),
                field("division"),
                List.of(words));
    }

    private PlaceKind kindOfPlace() {
        String word = needed("kind", "the kind");
        return Arrays.stream(PlaceKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> WrongRequest.notUnderstood("unknown kind of place " + word));
    }

    private NewEntry word() {
        String wordClass = needed("class", "the class of the words");
        String pattern = needed("pattern", "the words");
        String tells = needed("tells", "what the words tell");
        return tells.equals(TeachForms.NONE)
                ? EntryLines.noAct(wordClass, pattern)
                : EntryLines.act(constant(EventType.class, tells), modes(), wordClass, pattern);
    }

    private String example() {
        return field("tells").equals(TeachForms.NONE)
                ? unmarked()
                : MarkedSentence.of(report)
                        .orElseThrow(() -> WrongRequest.notUnderstood(
                                "the act's words and a party must stand in the sentence for it to be an example"));
    }

    private String unmarked() {
        if (!source.alone()) {
            throw WrongRequest.notUnderstood(
                    "other reports hold in the sentence, so it is no example of words that tell no act");
        }
        return MarkedSentence.unmarked(report);
    }

    private List<Mode> modes() {
        List<Mode> modes = new ArrayList<>();
        for (String code : field("modes").split("[\\s,]+")) {
            if (!code.isEmpty()) {
                modes.add(mode(code));
            }
        }
        return modes;
    }

    private static Mode mode(String code) {
        try {
            return Mode.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw WrongRequest.notUnderstood("unknown mode " + code);
        }
    }

    private List<Sector> sectors() {
        return Arrays.stream(field("sectors").split("[\\s,]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> constant(Sector.class, code))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw WrongRequest.notUnderstood(text + " is no day; expected a day such as 2016-06-02");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> WrongRequest.notUnderstood(
                        "unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + code));
    }

    private String needed(String field, String what) {
        if (field(field).isEmpty()) {
            throw WrongRequest.notUnderstood(what + " must be filled in");
        }
        return field(field);
    }

    private String field(String field) {
        return sent.text(key + "-" + field).map(String::strip).orElse("");
    }
}
