package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.Mention.Word;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.coding.parties.Role.Reach;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sector;

/** Reads phrases whose head is a role noun: "Syrian security forces", "the president of France". */
final class RoleReader {

    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b(president|premier|minister|chancellor|king|queen|emperor|emir|sultan|prince|governor|mayor|secretary"
                    + "|secretary general|ambassador|envoy|consul|commissioner|speaker|supreme leader)"
                    + "|(secretary|minister) (of|for) .*");

    private final Knowledge knowledge;
    private final ClueReader clueReader;
    private final Optional<LocalDate> day;
    private final Function<Mention, PartyProfile> counted;

    RoleReader(
            Knowledge knowledge,
            ClueReader clueReader,
            Optional<LocalDate> day,
            Function<Mention, PartyProfile> counted) {
        this.knowledge = knowledge;
        this.clueReader = clueReader;
        this.day = day;
        this.counted = counted;
    }

    /** What the role at the head says, those whom it counts included. */
    Optional<PartyProfile> role(Mention mention, int end) {
        Optional<Match<Role>> found = knowledge
                .roles()
                .covering(mention, mention.head(), 0, mention.words().size());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Match<Role> match = found.get();
        if (match.value().reach() == Reach.COUNTS) {
            Optional<PartyProfile> counted = counted(mention, match);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return Optional.of(role(mention, match, Math.max(end, match.end())));
    }

    /** Those named after "of": "hundreds of protesters". */
    private Optional<PartyProfile> counted(Mention mention, Match<Role> match) {
        int of = match.end();
        if (of + 1 >= mention.words().size() || !mention.words().get(of).text().equals("of")) {
            return Optional.empty();
        }
        return complement(mention, of + 1).map(counted).filter(PartyProfile::canBeParty);
    }

    /** The phrase that a complement holds: its head is the last noun before the next preposition. */
    private static Optional<Mention> complement(Mention mention, int first) {
        int end = first;
        int head = -1;
        while (end < mention.words().size() && !endsPhrase(mention.words().get(end))) {
            if (isNominal(mention.words().get(end))) {
                head = end;
            }
            end++;
        }
        if (head < 0) {
            return Optional.empty();
        }
        List<Name> names = mention.names().stream()
                .filter(name -> name.first() >= first)
                .map(name -> new Name(name.first() - first, name.end() - first, name.type()))
                .toList();
        return Optional.of(
                new Mention(mention.words().subList(first, mention.words().size()), head - first, names));
    }

    private static boolean endsPhrase(Word word) {
        return switch (word.pos()) {
            case ADP, SCONJ, VERB, AUX, PRON, CCONJ -> true;
            default -> false;
        };
    }

    private static boolean isNominal(Word word) {
        return word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.PROPN || word.pos() == PartOfSpeech.X;
    }

    private PartyProfile role(Mention mention, Match<Role> match, int end) {
        Role role = match.value();
        Clues clues = clueReader.surroundings(mention, match.first(), end);
        Clues before = clueReader.clues(mention, 0, match.first());
        String country = role.kind() == PartyKind.PEOPLE && !before.countries().isEmpty()
                ? before.countries()
                        .get(before.countries().size() - 1)
                        .country()
                        .code()
                : clues.country();
        if (country.isEmpty() && match.end() < end) {
            // "the Ministry of Foreign Affairs of Canada" is one name, with the country in it
            country = clueReader.clues(mention, match.end(), end).country();
        }
        if (country.isEmpty()) {
            // "the White House press secretary" is one role, with the house in it
            country = clueReader.clues(mention, match.first(), match.end()).country();
        }
        if (country.isEmpty() && UsCongress.isNamed(mention)) {
            country = "USA";
        }
        boolean former = before.isFormer() || isEx(mention, match);
        List<Sector> sectors = former && role.kind() != PartyKind.ARMED
                ? List.of(Sector.ELI)
                : new SectorChoice(role, before, clues, country).sectors();
        Optional<OfficeHolder> holder = former ? Optional.empty() : holder(role, country);
        return new PartyProfile(
                kind(role, sectors),
                country,
                sectors,
                roleName(mention, match, clues, country, holder),
                holder.map(OfficeHolder::office).or(() -> office(role, former)),
                role.standing(),
                reasons(role, clues, holder));
    }

    private static boolean isEx(Mention mention, Match<Role> match) {
        String first = mention.words().get(match.first()).text().toLowerCase(Locale.ROOT);
        return first.equals("ex") || first.startsWith("ex-");
    }

    private static PartyKind kind(Role role, List<Sector> sectors) {
        if (role.reach() != Reach.INHERITS || sectors.isEmpty()) {
            return role.kind();
        }
        return switch (sectors.get(0)) {
            case MIL, COP, REB, PRM, SPY, UAF, CRM -> PartyKind.ARMED;
            case JUD -> PartyKind.COURT;
            default -> role.kind();
        };
    }

    private static Optional<String> office(Role role, boolean former) {
        boolean holds = role.kind() == PartyKind.OFFICIAL
                && OFFICE.matcher(role.phrase()).matches();
        return holds && !former && role.reach() == Reach.OWN ? Optional.of(role.phrase()) : Optional.empty();
    }

    private Optional<OfficeHolder> holder(Role role, String country) {
        if (day.isEmpty() || country.isEmpty() || role.kind() != PartyKind.OFFICIAL) {
            return Optional.empty();
        }
        return knowledge.persons().holder(role.phrase(), country, day.get());
    }

    private String roleName(
            Mention mention, Match<Role> match, Clues clues, String country, Optional<OfficeHolder> holder) {
        if (holder.isPresent()) {
            return holder.get().person();
        }
        if (match.value().kind() == PartyKind.STATE) {
            return stateName(clues, country);
        }
        Optional<Name> body = mention.names().stream()
                .filter(name -> name.type() == EntityType.ORGANISATION && name.covers(mention.head()))
                .findFirst();
        if (body.isPresent()) {
            String text = mention.text(body.get().first(), Math.max(body.get().end(), match.end()));
            return match.value().kind() == PartyKind.COURT ? courtName(text, clues) : text;
        }
        return clues.organisation()
                .filter(org -> standsForBody(match.value(), org))
                .map(Organisation::name)
                .orElse("");
    }

    private String stateName(Clues clues, String country) {
        return clues.countries().stream()
                .map(NamedCountry::country)
                .filter(each -> each.code().equals(country))
                .reduce((first, second) -> second)
                .or(() -> Optional.ofNullable(knowledge.states().get(country)))
                .map(Country::name)
                .orElse("");
    }

    private static String courtName(String text, Clues clues) {
        return clues.countries().isEmpty() || text.contains(" of ")
                ? text
                : text + " of " + clues.countries().get(0).country().name();
    }

    /** "Taliban fighters" are the Taliban; "U.N. observers" are not the United Nations. */
    private static boolean standsForBody(Role role, Organisation body) {
        return role.kind() == PartyKind.ARMED
                && body.kind() == PartyKind.ARMED
                && body.sectors().contains(Sector.REB);
    }

    private static List<String> reasons(Role role, Clues clues, Optional<OfficeHolder> holder) {
        List<String> reasons = new ArrayList<>();
        reasons.add(role.source() + " \"" + role.phrase() + "\"");
        clues.organisations().forEach(org -> reasons.add(org.source() + " \"" + org.name() + "\""));
        clues.countries()
                .forEach(named -> reasons.add(
                        named.country().source() + " \"" + named.country().name() + "\""));
        clues.modifiers().forEach(word -> reasons.add(word.source() + " \"" + word.phrase() + "\""));
        holder.ifPresent(term -> reasons.add(term.source() + " " + term.office() + " " + term.person()));
        return reasons;
    }
}
