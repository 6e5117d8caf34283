package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.Mention.Word;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sector;

/** Reads phrases that name a person, with or without a title. */
final class PersonReader {

    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "madam", "prof");

    private final Knowledge knowledge;
    private final PersonFinder finder;
    private final ClueReader clueReader;
    private final RoleReader titles;
    private final Optional<LocalDate> day;

    PersonReader(
            Knowledge knowledge,
            PersonFinder finder,
            ClueReader clueReader,
            RoleReader titles,
            Optional<LocalDate> day) {
        this.knowledge = knowledge;
        this.finder = finder;
        this.clueReader = clueReader;
        this.titles = titles;
        this.day = day;
    }

    /** The person whom the phrase names at its end, if it does. */
    Optional<PartyProfile> person(Mention mention, int end) {
        Optional<Name> name = mention.names().stream()
                .filter(each -> each.type() == EntityType.PERSON && each.end() == end && !isPossessor(mention, each))
                .findFirst()
                .or(() -> finder.knownPerson(mention, end));
        return name.map(found -> person(mention, finder.withoutTitle(mention, found)));
    }

    private static boolean isPossessor(Mention mention, Name name) {
        int next = name.end();
        return mention.head() >= next
                || (next < mention.words().size()
                        && mention.words().get(next).text().matches("['’]s?"));
    }

    private PartyProfile person(Mention mention, Name name) {
        String text = mention.text(name.first(), name.end());
        Optional<PartyProfile> title = title(mention, name);
        Optional<OfficeHolder> known =
                finder.known(text, title.map(PartyProfile::country).orElse(""), officeWord(mention, name));
        Optional<Organisation> listed = listed(text);
        boolean former = title.map(PersonReader::isFormer).orElse(false);
        return new PartyProfile(
                title.map(PartyProfile::kind)
                        .filter(kind -> kind != PartyKind.STATE && kind != PartyKind.ORG)
                        .or(() -> known.map(PersonReader::kindOf))
                        .or(() -> listed.map(Organisation::kind))
                        .orElse(PartyKind.PERSON),
                personCountry(mention, name, title, known, listed),
                personSectors(title, known, former, listed),
                known.map(OfficeHolder::person)
                        .or(() -> listed.map(Organisation::name))
                        .orElse(text),
                known.filter(term -> finder.inOffice(term) && !former)
                        .map(OfficeHolder::office)
                        .or(() -> title.flatMap(PartyProfile::office)),
                Standing.PARTY,
                personReasons(text, title, known, listed));
    }

    /** Somebody whom a user knows by name, in whatever office: a title beside the name tells more, and counts where it does. */
    private Optional<Organisation> listed(String text) {
        return knowledge
                .organisations()
                .find(text)
                .filter(entry -> entry.kind() == PartyKind.PERSON || entry.kind() == PartyKind.OFFICIAL);
    }

    private static PartyKind kindOf(OfficeHolder term) {
        if (term.sectors().contains(Sector.MIL) || term.sectors().contains(Sector.REB)) {
            return PartyKind.ARMED;
        }
        return PartyKind.OFFICIAL;
    }

    private static boolean isFormer(PartyProfile title) {
        return title.sectors().contains(Sector.ELI);
    }

    private Optional<PartyProfile> title(Mention mention, Name name) {
        int end = name.first();
        while (end > 0 && isPunctuation(mention.words().get(end - 1))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int last = end - 1;
        List<Name> names =
                mention.names().stream().filter(each -> each.end() <= last + 1).toList();
        Mention phrase = new Mention(mention.words().subList(0, end), last, names);
        PartyProfile profile = titles.role(phrase, end).orElseGet(() -> bareTitle(phrase));
        return profile.canBeParty() ? Optional.of(profile) : Optional.empty();
    }

    /** A title that is only a country or a body: "Russia's Putin", "Hamas's Haniyeh". */
    private PartyProfile bareTitle(Mention phrase) {
        Clues clues = clueReader.clues(phrase, 0, phrase.words().size());
        return clues.country().isEmpty()
                ? PartyProfile.nothing("no title")
                : new PartyProfile(
                        PartyKind.PERSON, clues.country(), List.of(), "", Optional.empty(), Standing.PARTY, List.of());
    }

    private static boolean isPunctuation(Word word) {
        return word.pos() == PartOfSpeech.PUNCT || word.text().equals(",");
    }

    private Optional<String> officeWord(Mention mention, Name name) {
        return name.first() == 0
                ? Optional.empty()
                : knowledge
                        .roles()
                        .covering(mention, name.first() - 1, 0, name.first())
                        .map(Match::value)
                        .filter(role -> role.kind() == PartyKind.OFFICIAL)
                        .map(Role::phrase)
                        .filter(title -> !HONORIFICS.contains(title));
    }

    private String personCountry(
            Mention mention,
            Name name,
            Optional<PartyProfile> title,
            Optional<OfficeHolder> known,
            Optional<Organisation> listed) {
        String stated = title.map(PartyProfile::country).orElse("");
        if (!stated.isEmpty()) {
            return stated;
        }
        return known.map(OfficeHolder::country)
                .or(() -> listed.map(Organisation::country))
                .orElseGet(() -> UsCongress.isNamed(mention) ? "USA" : homeBehind(mention, name));
    }

    /** "Representative Ann Li of Texas": the land behind the name. */
    private String homeBehind(Mention mention, Name name) {
        int of = name.end();
        boolean home = of + 1 < mention.words().size()
                && mention.words().get(of).text().equals("of");
        return home
                ? clueReader.clues(mention, of + 1, mention.words().size()).countries().stream()
                        .map(named -> named.country().code())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private List<Sector> personSectors(
            Optional<PartyProfile> title, Optional<OfficeHolder> known, boolean former, Optional<Organisation> listed) {
        List<Sector> stated = title.map(PartyProfile::sectors)
                .filter(sectors -> !sectors.isEmpty())
                .or(() -> listed.map(Organisation::sectors))
                .orElse(List.of());
        if (former || known.isEmpty()) {
            return stated;
        }
        OfficeHolder term = known.get();
        if (finder.inOffice(term) || stated.isEmpty()) {
            return day.map(term::sectorsOn).orElse(term.sectors());
        }
        return stated;
    }

    private static List<String> personReasons(
            String text, Optional<PartyProfile> title, Optional<OfficeHolder> known, Optional<Organisation> listed) {
        List<String> reasons = new ArrayList<>();
        reasons.add("name \"" + text + "\"");
        title.ifPresent(profile -> reasons.addAll(profile.reasons()));
        known.ifPresent(term -> reasons.add(term.source() + " " + term.office() + " " + term.person()));
        listed.ifPresent(entry -> reasons.add(entry.source() + " \"" + entry.name() + "\""));
        return reasons;
    }
}
