package org.readout.coding.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coding.parties.Mention.Word;
import org.readout.model.Sector;

/** The role nouns and phrases by their lemmas. */
final class RoleTable {

    private static final int LONGEST_PHRASE = 6;

    private final Map<String, Role> roles;

    private final Set<String> firstWords;

    private RoleTable(Map<String, Role> roles) {
        this.roles = Map.copyOf(roles);
        this.firstWords = roles.keySet().stream().map(RoleTable::firstWord).collect(Collectors.toUnmodifiableSet());
    }

    /** Roles, and nouns for a human being of which nothing more is known. */
    static RoleTable read(List<TableRow> rows, List<TableRow> humans) {
        Map<String, Role> roles = new HashMap<>();
        for (TableRow row : rows) {
            Role role = role(row);
            if (roles.putIfAbsent(key(role.phrase()), role) != null) {
                throw row.error("duplicate role \"" + role.phrase() + "\"");
            }
        }
        for (TableRow row : humans) {
            String noun = row.required(0, "the noun");
            roles.putIfAbsent(
                    key(noun),
                    new Role(
                            noun,
                            PartyKind.PEOPLE,
                            List.of(Sector.CVL),
                            Standing.PRIVATE,
                            Role.Reach.OWN,
                            row.source()));
        }
        return new RoleTable(roles);
    }

    private static Role role(TableRow row) {
        String standing = row.cell(3).isEmpty() ? "party" : row.cell(3);
        String reach = row.cell(4).isEmpty() ? "own" : row.cell(4);
        return new Role(
                row.required(0, "the phrase"),
                row.constant(PartyKind.class, row.required(1, "the kind")),
                row.sectors(2),
                row.constant(Standing.class, standing),
                row.constant(Role.Reach.class, reach),
                row.source());
    }

    Optional<Role> find(String phrase) {
        String key = key(phrase);
        return exactly(key).or(() -> exactly(singular(key))).or(() -> formerly(key));
    }

    private Optional<Role> exactly(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** The role that an "ex-minister" had. */
    private Optional<Role> formerly(String key) {
        return key.startsWith("ex ")
                ? exactly(key.substring(3)).or(() -> exactly(singular(key.substring(3))))
                : Optional.empty();
    }

    /** The longest role phrase among the words from {@code from} up to {@code to} that covers {@code word}. */
    Optional<NameIndex.Match<Role>> covering(Mention mention, int word, int from, int to) {
        Optional<NameIndex.Match<Role>> best = Optional.empty();
        for (int first = Math.max(from, word - LONGEST_PHRASE + 1); first <= word; first++) {
            Optional<NameIndex.Match<Role>> match = longestAt(mention, first, word + 1, to);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().length() > best.get().length())) {
                best = match;
            }
        }
        return best;
    }

    Optional<NameIndex.Match<Role>> longestAt(Mention mention, int first, int atLeast, int to) {
        if (!canStart(mention.words().get(first))) {
            return Optional.empty();
        }
        for (int end = Math.min(to, first + LONGEST_PHRASE); end >= atLeast; end--) {
            Optional<Role> role = find(mention.words().subList(first, end));
            if (role.isPresent()) {
                return Optional.of(new NameIndex.Match<>(role.get(), first, end));
            }
        }
        return Optional.empty();
    }

    private boolean canStart(Word word) {
        String text = firstWord(key(word.text()));
        return text.equals("ex")
                || firstWords.contains(text)
                || firstWords.contains(firstWord(singular(text)))
                || firstWords.contains(firstWord(key(word.lemma())));
    }

    private static String firstWord(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    private Optional<Role> find(List<Word> words) {
        List<String> texts = words.stream().map(Word::text).toList();
        List<String> lemmas = words.stream().map(Word::lemma).toList();
        List<String> lastByLemma = new ArrayList<>(texts);
        lastByLemma.set(texts.size() - 1, lemmas.get(lemmas.size() - 1));
        return find(String.join(" ", texts))
                .or(() -> find(String.join(" ", lastByLemma)))
                .or(() -> find(String.join(" ", lemmas)));
    }

    private static String key(String phrase) {
        return NameKey.folded(NameKey.plain(phrase))
                .replace("defense", "defence")
                .replace("labour", "labor");
    }

    /** A plural's singular by the regular endings, for words whose lemma was read wrong. */
    private static String singular(String key) {
        if (key.endsWith("men")) {
            return key.substring(0, key.length() - 3) + "man";
        }
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }
}
