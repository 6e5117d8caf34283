package org.readout.coding.lessons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.NewEntry;
import org.readout.coding.own.OwnKind;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.places.PlaceKind;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Sector;

/** Writes entries of a data folder in the form of their files. Signs that part cells become blanks. */
public final class EntryLines {

    private static final Pattern PARTING = Pattern.compile("[|;#\\p{Cntrl}]");
    private static final String NONE = "-";
    private static final String EXAMPLES = "reviewed.txt";

    private EntryLines() {}

    /**
     * A name means that party.
     *
     * @param name the name that reports tell
     * @param kind what kind of party it is
     * @param country ISO 3166 alpha-3 or a code such as IGO; empty for none
     * @param sectors primary first
     * @param others how it is written too
     */
    public static NewEntry name(
            String name, PartyKind kind, String country, List<Sector> sectors, Collection<String> others) {
        return NewEntry.of(
                OwnKind.NAMES,
                row(
                        cell(name),
                        kind.name().toLowerCase(Locale.ROOT),
                        orNone(country),
                        orNone(codes(sectors)),
                        others(name, others)));
    }

    /**
     * A person holds an office of a country.
     *
     * @param from the first day
     * @param to the last day; empty for a term that has not ended
     */
    public static NewEntry office(
            String office,
            String country,
            String person,
            Collection<String> others,
            LocalDate from,
            Optional<LocalDate> to,
            List<Sector> sectors) {
        return NewEntry.of(
                OwnKind.OFFICES,
                row(
                        cell(office).toLowerCase(Locale.ROOT),
                        orNone(country),
                        cell(person),
                        others(person, others),
                        from.toString(),
                        to.map(LocalDate::toString).orElse(""),
                        codes(sectors)));
    }

    /**
     * A name means that place.
     *
     * @param country ISO 3166 alpha-3; empty for none or several
     * @param point latitude and longitude in degrees, parted by a comma
     * @param division the first-order division; may be empty
     */
    public static NewEntry place(
            String name, PlaceKind kind, String country, String point, String division, Collection<String> others) {
        return NewEntry.of(
                OwnKind.PLACES,
                row(cell(name), kind.word(), orNone(country), cell(point), cell(division), others(name, others)));
    }

    /**
     * Words tell an act.
     *
     * @param wordClass {@code v} for a verb, {@code n} for a noun
     * @param pattern lemmas, as {@code docs/reference/lexicon.md} tells
     */
    public static NewEntry act(EventType type, Collection<Mode> modes, String wordClass, String pattern) {
        String codes = modes.stream().map(Mode::code).collect(Collectors.joining(","));
        return new NewEntry(
                OwnKind.LEXICON,
                OwnKind.LEXICON.place() + "/" + type.name().toLowerCase(Locale.ROOT) + ".txt",
                words(wordClass, pattern) + (codes.isEmpty() ? "" : " -> " + codes),
                "");
    }

    /** Words tell no act. */
    public static NewEntry noAct(String wordClass, String pattern) {
        return new NewEntry(
                OwnKind.LEXICON, OwnKind.LEXICON.place() + "/" + DataFolder.NO_ACT, words(wordClass, pattern), "");
    }

    /** A marked sentence, or one that is not marked, whose words tell no act. */
    public static NewEntry example(String sentence) {
        return new NewEntry(OwnKind.EXAMPLES, OwnKind.EXAMPLES.place() + "/" + EXAMPLES, sentence, "");
    }

    private static String words(String wordClass, String pattern) {
        return cell(wordClass) + "  " + cell(pattern).replace("->", " ");
    }

    private static String others(String name, Collection<String> others) {
        return others.stream()
                .map(EntryLines::cell)
                .filter(other -> !other.isEmpty() && !other.equals(cell(name)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String codes(List<Sector> sectors) {
        return sectors.stream().map(Sector::name).collect(Collectors.joining(", "));
    }

    private static String orNone(String code) {
        return cell(code).isEmpty() ? NONE : cell(code);
    }

    private static String cell(String text) {
        return PARTING.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    /** Cells parted by bars; empty ones at the end are left out. */
    private static String row(String... cells) {
        return String.join(" | ", cells).replaceAll("[ |]+$", "");
    }
}
