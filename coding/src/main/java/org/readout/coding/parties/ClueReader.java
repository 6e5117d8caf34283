package org.readout.coding.parties;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.coding.parties.Role.Reach;
import org.readout.model.EntityType;

/** Reads what the words around a role tell of its bearer. */
final class ClueReader {

    private static final Pattern BASED = Pattern.compile("(.+)-(?:based|led|run)");
    private static final Set<String> COMPLEMENT_STARTS =
            Set.of("of", "in", "from", "for", "at", "within", "with", "to");

    private final Knowledge knowledge;
    private final PersonFinder persons;

    ClueReader(Knowledge knowledge, PersonFinder persons) {
        this.knowledge = knowledge;
        this.persons = persons;
    }

    /** What the words before {@code first} tell, and where these name no country or body, the complement. */
    Clues surroundings(Mention mention, int first, int end) {
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

    /** What the words from {@code first} up to {@code end} tell. */
    Clues clues(Mention mention, int first, int end) {
        Clues clues = new Clues();
        int word = first;
        while (word < end) {
            word = collect(mention, word, end, clues);
        }
        return clues;
    }

    /** Adds what begins at a word and tells where to go on. */
    private int collect(Mention mention, int word, int end, Clues clues) {
        Optional<Match<Organisation>> body = knowledge.organisations().longestAt(mention, word, word + 1, end);
        Optional<Match<NamedCountry>> land = knowledge.countries().longestAt(mention, word, word + 1, end);
        Optional<Match<People>> people = knowledge.peoples().longestAt(mention, word, word + 1, end);
        if (body.isPresent() && Match.length(body) >= Math.max(Match.length(land), Match.length(people))) {
            clues.organisations().add(body.get().value());
            return body.get().end();
        }
        if (land.isPresent() && Match.length(land) >= Match.length(people)) {
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
        Optional<Match<Modifier>> modifier = knowledge.modifiers().longestAt(mention, word, end);
        Optional<Match<Role>> role = knowledge
                .roles()
                .longestAt(mention, word, word + 1, end)
                .filter(match -> match.value().reach() != Reach.COUNTS);
        modifier.ifPresent(match -> clues.modifiers().add(match.value()));
        role.ifPresent(match -> clues.roles().add(match.value()));
        return Math.max(word + 1, Math.max(Match.length(modifier), Match.length(role)) + word);
    }

    private Optional<OfficeHolder> possessor(Mention mention, Name name) {
        Name bare = persons.withoutTitle(mention, name);
        String text = NameKey.plain(mention.text(bare.first(), bare.end()));
        return persons.known(text, "", Optional.empty());
    }

    /** The country in "Seoul-based", "U.S.-led". */
    private Optional<NamedCountry> based(Mention mention, int word) {
        Matcher matcher = BASED.matcher(mention.words().get(word).text());
        return matcher.matches() ? knowledge.countries().find(matcher.group(1)) : Optional.empty();
    }
}
