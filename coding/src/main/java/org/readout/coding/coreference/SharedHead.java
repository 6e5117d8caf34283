package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Country;
import org.readout.coding.parties.Mention;
import org.readout.coding.parties.Parties;
import org.readout.coding.syntax.SentenceTree;

/**
 * Phrases whose one noun stands for several parties: "Russian and Belarusian soldiers", "police in Kenya and Uganda", "North and
 * South Korea".
 *
 * <p>They are told by conjoined modifiers that name different countries, by themselves or with the noun.
 */
final class SharedHead {

    private static final Set<String> ORIGIN = Set.of("", "in", "of", "from");

    private final Parties parties;

    SharedHead(Parties parties) {
        this.parties = parties;
    }

    /**
     * One of the parties.
     *
     * @param token the word that names its country
     * @param words the phrase as if it named this country alone
     * @param first its first word in the sentence, without the other countries
     * @param last its last word
     */
    record Part(int token, Mention words, int first, int last) {}

    /** The parties of a phrase, in order; empty where it stands for one. */
    List<Part> parts(SentenceTree tree, int head) {
        for (int child : tree.children(head, "amod", "compound", "nmod")) {
            List<Integer> conjoined = new ArrayList<>();
            conjoined.add(child);
            conjoined.addAll(tree.children(child, "conj"));
            if (conjoined.size() > 1 && isOrigin(tree, child) && nameDifferentCountries(tree, head, conjoined)) {
                return parts(tree, head, conjoined);
            }
        }
        return List.of();
    }

    /** Whether the word says where the party is from: "governments, including Peru and Chile" are not of Peru and Chile alone. */
    private static boolean isOrigin(SentenceTree tree, int modifier) {
        return !tree.is(modifier, "nmod") || ORIGIN.contains(tree.preposition(modifier));
    }

    private boolean nameDifferentCountries(SentenceTree tree, int head, List<Integer> conjoined) {
        String noun = tree.token(head).text();
        List<String> codes = conjoined.stream()
                .map(token -> country(words(tree, token)).or(() -> country(words(tree, token) + " " + noun)))
                .flatMap(Optional::stream)
                .map(Country::code)
                .distinct()
                .toList();
        return codes.size() == conjoined.size();
    }

    private Optional<Country> country(String name) {
        return parties.countryOfDemonym(name).or(() -> parties.country(name));
    }

    private static String words(SentenceTree tree, int token) {
        int[] own = ownRange(tree, token);
        StringBuilder words = new StringBuilder();
        for (int i = own[0]; i <= own[1]; i++) {
            words.append(i == own[0] ? "" : " ").append(tree.token(i).text());
        }
        return words.toString();
    }

    /** A conjunct's own words: "South Sudan" without "and" and what follows. */
    private static int[] ownRange(SentenceTree tree, int token) {
        int[] range = {token, token};
        for (int child : tree.children(token, "compound", "flat", "amod")) {
            range[0] = Math.min(range[0], child);
            range[1] = Math.max(range[1], child);
        }
        return range;
    }

    private static List<Part> parts(SentenceTree tree, int head, List<Integer> conjoined) {
        int[] phrase = MentionRange.of(tree, head);
        int from = ownRange(tree, conjoined.get(0))[0];
        int to = ownRange(tree, conjoined.get(conjoined.size() - 1))[1];
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < conjoined.size(); i++) {
            int[] own = ownRange(tree, conjoined.get(i));
            List<Mention.Word> words = new ArrayList<>();
            int headIndex = 0;
            for (int token = phrase[0]; token <= phrase[1]; token++) {
                boolean ofAnother = token >= from && token <= to && (token < own[0] || token > own[1]);
                if (!ofAnother) {
                    headIndex = token == head ? words.size() : headIndex;
                    words.add(new Mention.Word(
                            tree.token(token).text(), tree.token(token).lemma(), tree.pos(token)));
                }
            }
            boolean beforeHead = own[0] < head;
            int first = i == 0 ? Math.min(phrase[0], own[0]) : own[0];
            boolean last = i == conjoined.size() - 1;
            parts.add(new Part(
                    conjoined.get(i),
                    new Mention(words, headIndex, List.of()),
                    beforeHead || i > 0 ? first : phrase[0],
                    beforeHead && last ? head : own[1]));
        }
        return parts;
    }
}
