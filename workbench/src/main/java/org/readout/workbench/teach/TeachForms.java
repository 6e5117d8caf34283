package org.readout.workbench.teach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coding.lessons.Lessons;
import org.readout.coding.lessons.MarkedSentence;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.places.Place;
import org.readout.coding.places.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Where;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.review.FormField;
import org.readout.workbench.review.FormField.Kind;
import org.readout.workbench.review.FormField.Option;
import org.readout.workbench.web.Query;

/** The forms that a report gives, filled in with what it says or with what somebody has sent. */
public final class TeachForms {

    static final String NONE = "none";
    static final String AS_REPORTED = "report";

    private static final List<PartyKind> KINDS = List.of(
            PartyKind.ORG,
            PartyKind.ARMED,
            PartyKind.OFFICIAL,
            PartyKind.PERSON,
            PartyKind.STATE,
            PartyKind.COURT,
            PartyKind.PEOPLE);

    private final Report report;
    private final Query sent;
    private final Teachable source;

    private TeachForms(Teachable source, Query sent) {
        this.report = source.report();
        this.sent = sent;
        this.source = source;
    }

    /**
     * All forms of a report: a name each party and one more, an office, a place, words, the sentence.
     *
     * @param lemmas the words of the report's act
     * @param sent what somebody has filled in
     */
    public static List<TeachForm> of(Teachable source, Lemmas lemmas, Query sent) {
        TeachForms forms = new TeachForms(source, sent);
        List<TeachForm> all = new ArrayList<>();
        List<Actor> parties = Lessons.parties(source.report());
        for (int i = 0; i < parties.size(); i++) {
            all.add(forms.name("name-" + (i + 1), parties.get(i)));
        }
        all.add(forms.anyName("name-" + (parties.size() + 1)));
        all.add(forms.office(parties));
        all.add(forms.place());
        all.add(forms.words(lemmas));
        forms.example().ifPresent(all::add);
        return all;
    }

    private TeachForm name(String key, Actor party) {
        String words = Lessons.words(party);
        String name = party.name().isEmpty() ? words : party.name();
        return name(
                key,
                "A name: " + words,
                List.of(words, name, code(Lessons.kind(party)), party.country(), sectors(party)));
    }

    /** For a party that the report does not have, as nobody knew its name. */
    private TeachForm anyName(String key) {
        return name(key, "Another name", List.of("", "", code(PartyKind.ORG), "", ""));
    }

    private TeachForm name(String key, String label, List<String> values) {
        return new TeachForm(
                key,
                label,
                "These words mean that party, whatever stands around them.",
                List.of(
                        text(key + "-words", "Words in texts", values.get(0)),
                        text(key + "-name", "Name in reports", values.get(1)),
                        one(key + "-kind", "Kind", values.get(2), KINDS.stream().map(TeachForms::coded)),
                        text(key + "-country", "Country or code", values.get(3)),
                        text(key + "-sectors", "Sectors", values.get(4))));
    }

    private TeachForm office(List<Actor> parties) {
        Optional<Actor> holder = parties.stream()
                .filter(party -> party.office().isPresent())
                .findFirst()
                .or(() -> parties.stream().findFirst());
        return new TeachForm(
                "office",
                "An office and who holds it",
                "From the first day to the last; an empty last day is a term that has not ended.",
                List.of(
                        text(
                                "office-office",
                                "Office",
                                holder.flatMap(Actor::office).orElse("")),
                        text(
                                "office-country",
                                "Country",
                                holder.map(Actor::country).orElse("")),
                        text(
                                "office-person",
                                "Person",
                                holder.map(Lessons::words).orElse("")),
                        text("office-others", "Other spellings, parted by ;", ""),
                        text("office-from", "First day", ""),
                        text("office-to", "Last day", ""),
                        text("office-sectors", "Sectors", "GOV")));
    }

    private TeachForm place() {
        String words =
                report.where().map(place -> oneLine(place.mention().quote())).orElse("");
        String name =
                report.where().map(Where::name).filter(told -> !told.isEmpty()).orElse(words);
        return new TeachForm(
                "place",
                "A place",
                "One that the gazetteer has under the name, or a spot of your own with its coordinates.",
                List.of(
                        text("place-words", "Words in texts", words),
                        text("place-name", "Name", name),
                        one("place-known", "In the gazetteer", "", known(name)),
                        one(
                                "place-kind",
                                "Else: kind",
                                "site",
                                Arrays.stream(PlaceKind.values()).map(kind -> new Option(kind.word(), kind.word()))),
                        text(
                                "place-country",
                                "country",
                                report.where().map(Where::country).orElse("")),
                        text("place-point", "latitude, longitude", ""),
                        text("place-division", "division", "")));
    }

    /** The places of the name that is filled in, by their place in the list. */
    private Stream<Option> known(String name) {
        List<Place> places = source.gazetteer().apply(sent.text("place-name").orElse(name));
        return Stream.concat(
                Stream.of(new Option("", "none of these")),
                IntStream.range(0, Math.min(places.size(), TaughtEntry.MOST_PLACES))
                        .mapToObj(i ->
                                new Option(String.valueOf(i + 1), places.get(i).described())));
    }

    private TeachForm words(Lemmas lemmas) {
        return new TeachForm(
                "word",
                "Words that tell an act, or none",
                "In their dictionary form, wherever they stand: “arrest”, “seal off”, “air strike”.",
                List.of(
                        one(
                                "word-class",
                                "Class",
                                lemmas.wordClass(),
                                Stream.of(new Option("v", "verb"), new Option("n", "noun"))),
                        text("word-pattern", "Words", lemmas.pattern()),
                        one(
                                "word-tells",
                                "Tell",
                                report.type().name(),
                                Stream.concat(
                                        Stream.of(new Option(NONE, "no act")),
                                        Arrays.stream(EventType.values())
                                                .map(type -> new Option(type.name(), type.name())))),
                        text("word-modes", "Modes", modes())));
    }

    private Optional<TeachForm> example() {
        List<Option> choices = new ArrayList<>();
        if (MarkedSentence.of(report).isPresent()) {
            choices.add(new Option(AS_REPORTED, ReportLine.of(report, "").label()));
        }
        if (source.alone()) {
            choices.add(new Option(NONE, "no act"));
        }
        return choices.stream()
                .findFirst()
                .map(first -> new TeachForm(
                        "example",
                        "The sentence as an example",
                        "Words that the reader net finds nearly like these are then coded alike.",
                        List.of(one("example-tells", "It tells", first.value(), choices.stream()))));
    }

    private String modes() {
        return String.join(", ", report.modes().stream().map(Mode::code).toList());
    }

    private static String sectors(Actor party) {
        return String.join(" ", party.sectors().stream().map(Sector::name).toList());
    }

    private FormField text(String name, String label, String value) {
        return field(name, label, Kind.TEXT, value, Stream.of());
    }

    private FormField one(String name, String label, String value, Stream<Option> options) {
        return field(name, label, Kind.ONE, value, options);
    }

    /** What was sent goes before what the report says; of the form that was sent also what was left empty. */
    private FormField field(String name, String label, Kind kind, String value, Stream<Option> options) {
        boolean isSent = sent.text(TaughtEntry.FORM)
                .filter(form -> name.startsWith(form + "-"))
                .isPresent();
        String shown = isSent ? sent.text(name).orElse("") : value;
        return new FormField(name, label, kind, List.of(shown), "", options.toList());
    }

    private static Option coded(PartyKind kind) {
        return new Option(code(kind), code(kind));
    }

    private static String code(PartyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
