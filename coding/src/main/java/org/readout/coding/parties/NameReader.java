package org.readout.coding.parties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sector;

/** Reads phrases whose head is a name: of a body, a land, a people, or one that no table knows. */
final class NameReader {

    private final Knowledge knowledge;
    private final ClueReader clues;

    NameReader(Knowledge knowledge, ClueReader clues) {
        this.knowledge = knowledge;
        this.clues = clues;
    }

    /** What a name that the tables know names. */
    Optional<PartyProfile> named(Mention mention, int end) {
        Optional<Match<Organisation>> body =
                atEnd(knowledge.organisations().covering(mention, mention.head(), 0, end), end);
        Optional<Match<NamedCountry>> land =
                atEnd(knowledge.countries().covering(mention, mention.head(), 0, end), end);
        Optional<Match<People>> people = atEnd(knowledge.peoples().covering(mention, mention.head(), 0, end), end);
        if (body.isPresent() && Match.length(body) >= Math.max(Match.length(land), Match.length(people))) {
            return body.map(match -> organisation(match.value()));
        }
        if (land.isPresent() && Match.length(land) >= Match.length(people)) {
            return land.map(match -> country(mention, match));
        }
        return people.map(match -> people(mention, match, end));
    }

    /** A body or land that the net took for a person, as it takes "Boko Haram": the tables know better than the net. */
    Optional<PartyProfile> misnamed(Mention mention, int end) {
        return mention.names().stream()
                .filter(name -> name.type() == EntityType.PERSON && name.end() == end && isBare(mention, name))
                .findFirst()
                .flatMap(name -> whole(mention, name, end));
    }

    /** Without a title or a first name before it. */
    private static boolean isBare(Mention mention, Name name) {
        if (name.first() == 0) {
            return true;
        }
        PartOfSpeech before = mention.words().get(name.first() - 1).pos();
        return before != PartOfSpeech.NOUN && before != PartOfSpeech.PROPN;
    }

    private Optional<PartyProfile> whole(Mention mention, Name name, int end) {
        Optional<PartyProfile> body = atEnd(knowledge.organisations().covering(mention, mention.head(), 0, end), end)
                .filter(match -> match.first() <= name.first())
                .map(match -> organisation(match.value()));
        return body.or(() -> atEnd(knowledge.countries().covering(mention, mention.head(), 0, end), end)
                .filter(match -> match.first() <= name.first())
                .map(match -> country(mention, match)));
    }

    /** A name within a longer name is not what the mention names: "Iran" in "Air Iran Holdings". */
    private static <T> Optional<Match<T>> atEnd(Optional<Match<T>> match, int end) {
        return match.filter(found -> found.end() == end);
    }

    private PartyProfile organisation(Organisation body) {
        return new PartyProfile(
                body.kind(),
                body.country(),
                body.sectors(),
                body.name(),
                Optional.empty(),
                Standing.PARTY,
                List.of(body.source() + " \"" + body.name() + "\""));
    }

    private PartyProfile country(Mention mention, Match<NamedCountry> match) {
        NamedCountry named = match.value();
        Country country = named.country();
        boolean inhabitants = named.form() == CountryForm.PEOPLE || named.form() == CountryForm.ADJECTIVE;
        PartyKind kind = inhabitants ? PartyKind.PEOPLE : PartyKind.STATE;
        if (named.form() == CountryForm.ADJECTIVE && isSingular(mention)) {
            kind = PartyKind.PERSON;
        }
        return new PartyProfile(
                kind,
                country.code(),
                inhabitants ? List.of(Sector.CVL) : country.sectors(),
                inhabitants ? "" : country.name(),
                Optional.empty(),
                Standing.PARTY,
                List.of(country.source() + " " + named.form().name().toLowerCase(Locale.ROOT) + " \""
                        + mention.text(match.first(), match.end()) + "\""));
    }

    private static boolean isSingular(Mention mention) {
        return mention.words().get(0).text().matches("(?i)an?|one|another");
    }

    private PartyProfile people(Mention mention, Match<People> match, int end) {
        People people = match.value();
        String country = people.country();
        if (country.isEmpty()) {
            country = clues.surroundings(mention, match.first(), end).country();
        }
        return new PartyProfile(
                isSingular(mention) ? PartyKind.PERSON : PartyKind.PEOPLE,
                country,
                people.sectors(),
                "",
                Optional.empty(),
                Standing.PARTY,
                List.of(people.source() + " \"" + people.name() + "\""));
    }

    /** What a name that no table knows names, by its type and the words in it. */
    Optional<PartyProfile> otherName(Mention mention, int end) {
        return mention.names().stream()
                .filter(name -> name.covers(mention.head()))
                .findFirst()
                .map(name -> otherName(mention, name, end));
    }

    private PartyProfile otherName(Mention mention, Name name, int end) {
        String text = mention.text(name.first(), name.end());
        List<String> reasons = List.of("name \"" + text + "\" of type " + name.type());
        return switch (name.type()) {
            case ORGANISATION -> body(mention, name, end, text);
            case PLACE -> bare(PartyKind.PLACE, country(mention, name, end), List.of(), text, Standing.WEAK, reasons);
            case GROUP ->
                bare(PartyKind.PEOPLE, country(mention, name, end), List.of(Sector.CVL), "", Standing.PARTY, reasons);
            case PERSON ->
                bare(PartyKind.PERSON, country(mention, name, end), List.of(), text, Standing.PARTY, reasons);
            case MISC -> bare(PartyKind.THING, "", List.of(), text, Standing.NONE, reasons);
        };
    }

    private String country(Mention mention, Name name, int end) {
        return clues.surroundings(mention, name.first(), end).country();
    }

    /** A body by the words in its name: "Ministry", "Brigade", "University". */
    private PartyProfile body(Mention mention, Name name, int end, String text) {
        Clues inside = clues.clues(mention, name.first(), name.end());
        Clues around = clues.surroundings(mention, name.end(), end);
        Optional<Role> role = inside.roles().stream().reduce((first, second) -> second);
        Set<Sector> sectors = new LinkedHashSet<>();
        role.ifPresent(found -> sectors.addAll(found.sectors()));
        String country = inside.country().isEmpty() ? around.country() : inside.country();
        return bare(
                role.map(Role::kind)
                        .filter(kind -> kind == PartyKind.ARMED || kind == PartyKind.COURT)
                        .orElse(PartyKind.ORG),
                country,
                List.copyOf(sectors),
                text,
                Standing.PARTY,
                role.map(found -> List.of(found.source() + " \"" + found.phrase() + "\""))
                        .orElse(List.of("name \"" + text + "\" of an organisation")));
    }

    private static PartyProfile bare(
            PartyKind kind,
            String country,
            List<Sector> sectors,
            String name,
            Standing standing,
            List<String> reasons) {
        return new PartyProfile(kind, country, sectors, name, Optional.empty(), standing, reasons);
    }
}
