package org.readout.coding.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.coding.own.NewEntry;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.places.Place;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Where;

/**
 * What a correction teaches beyond its report: a party with another code, a place that is another one, words that tell another act.
 * What is no name, has no code, or could mean several places, teaches nothing here.
 */
public final class Lessons {

    private final Report asRead;
    private final Report corrected;
    private final Function<String, List<Place>> gazetteer;
    private final List<NewEntry> entries = new ArrayList<>();

    private Lessons(Report asRead, Report corrected, Function<String, List<Place>> gazetteer) {
        this.asRead = asRead;
        this.corrected = corrected;
        this.gazetteer = gazetteer;
    }

    /**
     * The entries that a correction gives.
     *
     * @param asRead the report as it was read
     * @param corrected the same, corrected
     * @param gazetteer the places that a name may mean
     */
    public static List<NewEntry> of(Report asRead, Report corrected, Function<String, List<Place>> gazetteer) {
        Lessons lessons = new Lessons(asRead, corrected, gazetteer);
        lessons.names();
        lessons.place();
        lessons.act();
        return List.copyOf(lessons.entries);
    }

    /** Parties of a report, each once by its words: actors, recipients, speakers. */
    public static List<Actor> parties(Report report) {
        Map<Excerpt, Actor> parties = new LinkedHashMap<>();
        Stream.of(
                        report.actors().stream(),
                        report.recipients().stream(),
                        report.attribution().stream().flatMap(link -> link.speaker().stream()))
                .flatMap(Function.identity())
                .forEach(party -> parties.putIfAbsent(party.mention(), party));
        return List.copyOf(parties.values());
    }

    /** The words by which an entry knows a party: its name where it stands in the text, without the title, else all its words. */
    public static String words(Actor party) {
        String mention = party.mention().quote().strip().replaceAll("\\s+", " ");
        return !party.name().isEmpty() && mention.contains(party.name()) ? party.name() : mention;
    }

    /** The likely kind of a party, by its office and sectors. */
    public static PartyKind kind(Actor party) {
        if (party.office().isPresent()) {
            return PartyKind.OFFICIAL;
        }
        return party.sectors().stream().findFirst().map(Lessons::kind).orElse(PartyKind.ORG);
    }

    private static PartyKind kind(Sector sector) {
        return switch (sector) {
            case COP, MIL, PRM, REB, SPY, UAF, CRM -> PartyKind.ARMED;
            case JUD -> PartyKind.COURT;
            case CVL, ELI, REF, EDU, JRN -> PartyKind.PERSON;
            default -> PartyKind.ORG;
        };
    }

    private void names() {
        List<Actor> before = parties(asRead);
        for (Actor party : parties(corrected)) {
            Optional<Actor> old = before.stream()
                    .filter(other -> other.mention().equals(party.mention()))
                    .findFirst();
            boolean isNew = old.filter(other -> isSame(other, party)).isEmpty();
            boolean isCoded = !party.country().isEmpty() || !party.sectors().isEmpty();
            String words = words(party);
            if (isNew && isCoded && words.chars().anyMatch(Character::isUpperCase)) {
                String name = party.name().isEmpty() ? words : party.name();
                entries.add(EntryLines.name(name, kind(party), party.country(), party.sectors(), List.of(words)));
            }
        }
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.name().equals(other.name())
                && one.country().equals(other.country())
                && one.sectors().equals(other.sectors());
    }

    private void place() {
        Optional<Where> where = corrected.where().filter(place -> !place.name().isEmpty());
        if (where.isEmpty() || asRead.where().filter(where.get()::equals).isPresent()) {
            return;
        }
        Where meant = where.get();
        List<Place> known = gazetteer.apply(meant.name()).stream()
                .filter(place -> meant.country().isEmpty() || place.country().equals(meant.country()))
                .toList();
        if (known.size() == 1) {
            entries.add(place(known.get(0), meant.mention().quote()));
        }
    }

    /** Words mean a place that the gazetteer has. */
    public static NewEntry place(Place place, String words) {
        return EntryLines.place(
                place.name(),
                place.kind(),
                place.country(),
                place.point().latitude() + ", " + place.point().longitude(),
                place.division(),
                List.of(words.replaceAll("\\s+", " ")));
    }

    private void act() {
        boolean same = asRead.type() == corrected.type() && asRead.modes().equals(corrected.modes());
        if (!same) {
            MarkedSentence.of(corrected).map(EntryLines::example).ifPresent(entries::add);
        }
    }
}
