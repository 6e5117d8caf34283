package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.Mention.Word;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.coding.parties.Role.Reach;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sector;

/**
 * Classifies mentions: tries the readings of a noun phrase from the most to the least telling.
 *
 * <p>The core of a phrase runs to the end of its head's name or title; what follows it is the complement.
 */
final class Profiler {

    private static final Pattern BASED = Pattern.compile("(.+)-(?:based|led|run)");
    private static final Pattern US_CONGRESS = Pattern.compile("\\( ?[RDI] ?[-–] ?[A-Z].*");
    private static final Set<String> COMPLEMENT_STARTS = Set.of("of", "in", "from", "for", "at", "within", "with", "to");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "madam", "prof");
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "him", "her", "them", "us", "me", "who", "which", "that",
            "this", "these", "those", "himself", "herself", "itself", "themselves");

    private final NameIndex<NamedCountry> countries;
    private final Map<String, Country> states;
    private final NameIndex<People> peoples;
    private final NameIndex<Organisation> organisations;
    private final RoleTable roles;
    private final ModifierTable modifiers;
    private final PersonTable persons;
    private final Optional<LocalDate> day;

    Profiler(
            NameIndex<NamedCountry> countries,
            Map<String, Country> states,
            NameIndex<People> peoples,
            NameIndex<Organisation> organisations,
            RoleTable roles,
            ModifierTable modifiers,
            PersonTable persons,
            Optional<LocalDate> day) {
        this.countries = countries;
        this.states = states;
        this.peoples = peoples;
        this.organisations = organisations;
        this.roles = roles;
        this.modifiers = modifiers;
        this.persons = persons;
        this.day = day;
    }

    PartyProfile profile(Mention mention) {
        Word head = mention.words().get(mention.head());
        if (isPronoun(head)) {
            return PartyProfile.nothing("pronoun");
        }
        int end = coreEnd(mention);
        return person(mention, end)
                .or(() -> named(mention, end))
                .or(() -> role(mention, end))
                .or(() -> otherName(mention, end))
                .orElseGet(() -> PartyProfile.nothing("no table knows \"" + head.text() + "\""));
    }

    private static boolean isPronoun(Word head) {
        boolean listed = PRONOUNS.contains(head.text()) || PRONOUNS.contains(head.text().toLowerCase(Locale.ROOT));
        return head.pos() == PartOfSpeech.PRON || (listed && head.pos() != PartOfSpeech.PROPN);
    }

    /** Where the core ends: after the head, its compounds and its name, before the complement. */
    private int coreEnd(Mention mention) {
        int end = mention.head() + 1;
        end = Math.max(end, tableEnd(mention));
        int before;
        do {
            before = end;
            end = nameEnd(mention, end);
            while (end < mention.words().size() && continuesName(mention, end)) {
                end++;
            }
        } while (end != before);
        return end;
    }

    private int tableEnd(Mention mention) {
        int size = mention.words().size();
        int role = roles.covering(mention, mention.head(), 0, size).map(Match::end).orElse(0);
        int body = organisations.covering(mention, mention.head(), 0, size).map(Match::end).orElse(0);
        int land = countries.covering(mention, mention.head(), 0, size).map(Match::end).orElse(0);
        return Math.max(role, Math.max(body, land));
    }

    private static int nameEnd(Mention mention, int end) {
        return mention.names().stream()
                .filter(name -> name.covers(end - 1) || (name.first() == end && name.type() == EntityType.PERSON))
                .mapToInt(Name::end)
                .reduce(end, Math::max);
    }

    private static boolean continuesName(Mention mention, int word) {
        return mention.words().get(word).pos() == PartOfSpeech.PROPN
                && mention.words().get(word - 1).pos() == PartOfSpeech.PROPN;
    }

    // Persons

    private Optional<PartyProfile> person(Mention mention, int end) {
        Optional<Name> name = mention.names().stream()
                .filter(each -> each.type() == EntityType.PERSON && each.end() == end && !isPossessor(mention, each))
                .findFirst()
                .or(() -> knownPerson(mention, end));
        return name.map(found -> person(mention, withoutTitle(mention, found)));
    }

    private static boolean isPossessor(Mention mention, Name name) {
        int next = name.end();
        return mention.head() >= next
                || (next < mention.words().size() && mention.words().get(next).text().matches("['’]s?"));
    }

    /** A person whom the table knows by full name, where the reader saw no name of a person. */
    private Optional<Name> knownPerson(Mention mention, int end) {
        for (int first = Math.max(0, end - 5); first < end - 1; first++) {
            String text = mention.text(first, end);
            if (first <= mention.head() && persons.named(text, dayOrLatest()).isPresent()) {
                return Optional.of(new Name(first, end, EntityType.PERSON));
            }
        }
        return Optional.empty();
    }

    private Name withoutTitle(Mention mention, Name name) {
        int first = name.first();
        while (first < name.end() - 1) {
            Optional<Match<Role>> title = roles.longestAt(mention, first, first + 1, name.end() - 1);
            if (title.isEmpty()) {
                break;
            }
            first = title.get().end();
        }
        return new Name(first, name.end(), name.type());
    }

    private PartyProfile person(Mention mention, Name name) {
        String text = mention.text(name.first(), name.end());
        Optional<PartyProfile> title = title(mention, name);
        Optional<OfficeHolder> known = known(text, title, officeWord(mention, name));
        boolean former = title.map(this::isFormer).orElse(false);
        return new PartyProfile(
                title.map(PartyProfile::kind).filter(kind -> kind != PartyKind.STATE && kind != PartyKind.ORG)
                        .or(() -> known.map(Profiler::kindOf))
                        .orElse(PartyKind.PERSON),
                personCountry(mention, title, known),
                personSectors(title, known, former),
                known.map(OfficeHolder::person).orElse(text),
                known.filter(term -> inOffice(term) && !former)
                        .map(OfficeHolder::office)
                        .or(() -> title.flatMap(PartyProfile::office)),
                Standing.PARTY,
                personReasons(text, title, known));
    }

    private static PartyKind kindOf(OfficeHolder term) {
        if (term.sectors().contains(Sector.MIL) || term.sectors().contains(Sector.REB)) {
            return PartyKind.ARMED;
        }
        return PartyKind.OFFICIAL;
    }

    private boolean isFormer(PartyProfile title) {
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
        PartyProfile profile = withoutHolder().role(phrase, end).orElseGet(() -> bareTitle(phrase));
        return profile.canBeParty() ? Optional.of(profile) : Optional.empty();
    }

    /** A title that is only a country or a body: "Russia's Putin", "Hamas's Haniyeh". */
    private PartyProfile bareTitle(Mention phrase) {
        Clues clues = clues(phrase, 0, phrase.words().size());
        return clues.country().isEmpty()
                ? PartyProfile.nothing("no title")
                : new PartyProfile(
                        PartyKind.PERSON, clues.country(), List.of(), "", Optional.empty(), Standing.PARTY, List.of());
    }

    /** Titles are read without asking who holds the office: the name says it. */
    private Profiler withoutHolder() {
        return new Profiler(countries, states, peoples, organisations, roles, modifiers, persons, Optional.empty());
    }

    private static boolean isPunctuation(Word word) {
        return word.pos() == PartOfSpeech.PUNCT || word.text().equals(",");
    }

    private Optional<String> officeWord(Mention mention, Name name) {
        return name.first() == 0
                ? Optional.empty()
                : roles.covering(mention, name.first() - 1, 0, name.first())
                        .map(Match::value)
                        .map(Role::phrase)
                        .filter(title -> !HONORIFICS.contains(title));
    }

    private Optional<OfficeHolder> known(String text, Optional<PartyProfile> title, Optional<String> office) {
        String country = title.map(PartyProfile::country).orElse("");
        Predicate<OfficeHolder> agrees = term -> (country.isEmpty() || term.country().equals(country))
                && office.map(word -> agreesWithTitle(term, word)).orElse(true);
        boolean hinted = !country.isEmpty() || office.isPresent();
        return text.contains(" ")
                ? persons.named(text, dayOrLatest()).filter(term -> country.isEmpty() || sameParty(term, country))
                : persons.surnamed(text, dayOrLatest(), agrees, hinted);
    }

    private static boolean sameParty(OfficeHolder term, String country) {
        return term.country().equals(country)
                || Parties.isInternational(term.country())
                || Parties.isInternational(country);
    }

    private static boolean agreesWithTitle(OfficeHolder term, String title) {
        return title.equals("leader") || term.office().contains(title);
    }

    private String personCountry(Mention mention, Optional<PartyProfile> title, Optional<OfficeHolder> known) {
        String stated = title.map(PartyProfile::country).orElse("");
        if (!stated.isEmpty()) {
            return stated;
        }
        return known.map(OfficeHolder::country).orElse(isOfUsCongress(mention) ? "USA" : "");
    }

    private static boolean isOfUsCongress(Mention mention) {
        String text = mention.text(0, mention.words().size());
        Matcher matcher = US_CONGRESS.matcher(text);
        return matcher.find();
    }

    private List<Sector> personSectors(Optional<PartyProfile> title, Optional<OfficeHolder> known, boolean former) {
        List<Sector> stated = title.map(PartyProfile::sectors).orElse(List.of());
        if (former || known.isEmpty()) {
            return stated;
        }
        OfficeHolder term = known.get();
        if (inOffice(term) || stated.isEmpty()) {
            return day.map(term::sectorsOn).orElse(term.sectors());
        }
        return stated;
    }

    private boolean inOffice(OfficeHolder term) {
        return day.map(term::isInOfficeOn).orElse(true);
    }

    private static List<String> personReasons(
            String text, Optional<PartyProfile> title, Optional<OfficeHolder> known) {
        List<String> reasons = new ArrayList<>();
        reasons.add("name \"" + text + "\"");
        title.ifPresent(profile -> reasons.addAll(profile.reasons()));
        known.ifPresent(term -> reasons.add(term.source() + " " + term.office() + " " + term.person()));
        return reasons;
    }

    private LocalDate dayOrLatest() {
        return day.orElse(LocalDate.MAX);
    }

    // Names that the tables know

    private Optional<PartyProfile> named(Mention mention, int end) {
        Optional<Match<Organisation>> body = atEnd(organisations.covering(mention, mention.head(), 0, end), end);
        Optional<Match<NamedCountry>> land = atEnd(countries.covering(mention, mention.head(), 0, end), end);
        Optional<Match<People>> people = atEnd(peoples.covering(mention, mention.head(), 0, end), end);
        if (body.isPresent() && length(body) >= Math.max(length(land), length(people))) {
            return body.map(match -> organisation(match.value()));
        }
        if (land.isPresent() && length(land) >= length(people)) {
            return land.map(match -> country(mention, match));
        }
        return people.map(match -> people(mention, match, end));
    }

    /** A name within a longer name is not what the mention names: "Iran" in "Air Iran Holdings". */
    private static <T> Optional<Match<T>> atEnd(Optional<Match<T>> match, int end) {
        return match.filter(found -> found.end() == end);
    }

    private static <T> int length(Optional<Match<T>> match) {
        return match.map(Match::length).orElse(0);
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
            country = surroundings(mention, match.first(), end).country();
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

    // Roles

    private Optional<PartyProfile> role(Mention mention, int end) {
        Optional<Match<Role>> found = roles.covering(mention, mention.head(), 0, mention.words().size());
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
        return complement(mention, of + 1).map(this::profile).filter(PartyProfile::canBeParty);
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
        Clues clues = surroundings(mention, match.first(), end);
        Clues before = clues(mention, 0, match.first());
        String country = role.kind() == PartyKind.PEOPLE && !before.countries().isEmpty()
                ? before.countries().get(before.countries().size() - 1).country().code()
                : clues.country();
        if (country.isEmpty() && isOfUsCongress(mention)) {
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
        boolean holds = role.kind() == PartyKind.OFFICIAL && role.sectors().equals(List.of(Sector.GOV));
        return holds && !former && role.reach() == Reach.OWN ? Optional.of(role.phrase()) : Optional.empty();
    }

    private Optional<OfficeHolder> holder(Role role, String country) {
        if (day.isEmpty() || country.isEmpty() || role.kind() != PartyKind.OFFICIAL) {
            return Optional.empty();
        }
        return persons.holder(role.phrase(), country, day.get());
    }

    private String roleName(
            Mention mention,
            Match<Role> match,
            Clues clues,
            String country,
            Optional<OfficeHolder> holder) {
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
            String text = mention.text(body.get().first(), body.get().end());
            return match.value().kind() == PartyKind.COURT ? courtName(text, clues) : text;
        }
        return clues.organisation().filter(org -> standsForBody(match.value(), org)).map(Organisation::name).orElse("");
    }

    private String stateName(Clues clues, String country) {
        return clues.countries().stream()
                .map(NamedCountry::country)
                .filter(each -> each.code().equals(country))
                .reduce((first, second) -> second)
                .or(() -> Optional.ofNullable(states.get(country)))
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
        return role.kind() == PartyKind.ARMED && body.kind() == PartyKind.ARMED && body.sectors().contains(Sector.REB);
    }

    private static List<String> reasons(Role role, Clues clues, Optional<OfficeHolder> holder) {
        List<String> reasons = new ArrayList<>();
        reasons.add(role.source() + " \"" + role.phrase() + "\"");
        clues.organisations().forEach(org -> reasons.add(org.source() + " \"" + org.name() + "\""));
        clues.countries().forEach(named -> reasons.add(
                named.country().source() + " \"" + named.country().name() + "\""));
        clues.modifiers().forEach(word -> reasons.add(word.source() + " \"" + word.phrase() + "\""));
        holder.ifPresent(term -> reasons.add(term.source() + " " + term.office() + " " + term.person()));
        return reasons;
    }

    // What the words around tell

    /** What the words before {@code first} tell, and where these name no country or body, the complement. */
    private Clues surroundings(Mention mention, int first, int end) {
        Clues before = clues(mention, 0, first);
        if (!before.country().isEmpty() || !hasComplement(mention, end)) {
            return before;
        }
        Clues after = clues(mention, end, mention.words().size());
        return new Clues(
                after.countries(),
                before.peoples().isEmpty() ? after.peoples() : before.peoples(),
                after.organisations(),
                after.persons(),
                before.roles().isEmpty() ? after.roles() : before.roles(),
                before.modifiers());
    }

    private static boolean hasComplement(Mention mention, int end) {
        return end < mention.words().size()
                && COMPLEMENT_STARTS.contains(mention.words().get(end).text().toLowerCase(Locale.ROOT));
    }

    private Clues clues(Mention mention, int first, int end) {
        Clues clues = new Clues();
        int word = first;
        while (word < end) {
            word = collect(mention, word, end, clues);
        }
        return clues;
    }

    /** Adds what begins at a word and tells where to go on. */
    private int collect(Mention mention, int word, int end, Clues clues) {
        Optional<Match<Organisation>> body = organisations.longestAt(mention, word, word + 1, end);
        Optional<Match<NamedCountry>> land = countries.longestAt(mention, word, word + 1, end);
        Optional<Match<People>> people = peoples.longestAt(mention, word, word + 1, end);
        if (body.isPresent() && length(body) >= Math.max(length(land), length(people))) {
            clues.organisations().add(body.get().value());
            return body.get().end();
        }
        if (land.isPresent() && length(land) >= length(people)) {
            clues.countries().add(land.get().value());
            return land.get().end();
        }
        if (people.isPresent()) {
            clues.peoples().add(people.get().value());
            return people.get().end();
        }
        return collectWords(mention, word, end, clues);
    }

    private int collectWords(Mention mention, int word, int end, Clues clues) {
        Optional<Name> person = mention.names().stream()
                .filter(name -> name.first() == word && name.type() == EntityType.PERSON && name.end() <= end)
                .findFirst();
        if (person.isPresent()) {
            possessor(mention, person.get()).ifPresent(clues.persons()::add);
            return person.get().end();
        }
        based(mention, word).ifPresent(clues.countries()::add);
        Optional<Match<Modifier>> modifier = modifiers.longestAt(mention, word, end);
        Optional<Match<Role>> role = roles.longestAt(mention, word, word + 1, end)
                .filter(match -> match.value().reach() != Reach.COUNTS);
        modifier.ifPresent(match -> clues.modifiers().add(match.value()));
        role.ifPresent(match -> clues.roles().add(match.value()));
        return Math.max(word + 1, Math.max(length(modifier), length(role)) + word);
    }

    private Optional<OfficeHolder> possessor(Mention mention, Name name) {
        Name bare = withoutTitle(mention, name);
        String text = NameKey.plain(mention.text(bare.first(), bare.end()));
        return known(text, Optional.empty(), Optional.empty());
    }

    /** The country in "Seoul-based", "U.S.-led". */
    private Optional<NamedCountry> based(Mention mention, int word) {
        Matcher matcher = BASED.matcher(mention.words().get(word).text());
        return matcher.matches() ? countries.find(matcher.group(1)) : Optional.empty();
    }

    // Names that no table knows

    private Optional<PartyProfile> otherName(Mention mention, int end) {
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
            case GROUP -> bare(
                    PartyKind.PEOPLE, country(mention, name, end), List.of(Sector.CVL), "", Standing.PARTY, reasons);
            case PERSON -> bare(
                    PartyKind.PERSON, country(mention, name, end), List.of(), text, Standing.PARTY, reasons);
            case MISC -> bare(PartyKind.THING, "", List.of(), text, Standing.NONE, reasons);
        };
    }

    private String country(Mention mention, Name name, int end) {
        return surroundings(mention, name.first(), end).country();
    }

    /** A body by the words in its name: "Ministry", "Brigade", "University". */
    private PartyProfile body(Mention mention, Name name, int end, String text) {
        Clues inside = clues(mention, name.first(), name.end());
        Clues around = surroundings(mention, name.end(), end);
        Optional<Role> role = inside.roles().stream().reduce((first, second) -> second);
        Set<Sector> sectors = new LinkedHashSet<>();
        role.ifPresent(found -> sectors.addAll(found.sectors()));
        String country = inside.country().isEmpty() ? around.country() : inside.country();
        return bare(
                role.map(Role::kind).filter(kind -> kind == PartyKind.ARMED || kind == PartyKind.COURT)
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
