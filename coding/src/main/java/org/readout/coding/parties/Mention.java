package org.readout.coding.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sentence;

/**
 * A noun phrase as syntax gives it: its words in order, which of them is the head, and the names in it.
 *
 * <p>The words run from the left edge of the phrase, determiners and possessors included, to the end of what belongs
 * to it: the rest of a name, a complement with "of", "in" or "from". Relative clauses and appositions stay outside.
 *
 * @param words at least one
 * @param head index of the head in {@code words}
 * @param names names that lie within the words, in order
 */
public record Mention(List<Word> words, int head, List<Name> names) {

    /** Treebanks cut "Bab al-Hawa" and "People's Army" into more words than news writes. */
    private static final Pattern CLOSE =
            Pattern.compile("(?<=\\S) (-) (?=\\S)| (['\u2019]s)(?=\\s|$)|(?<=s) (['\u2019])(?=\\s|$)");

    /**
     * A word of the phrase.
     *
     * @param text as written
     * @param lemma its dictionary form
     * @param pos its part of speech
     */
    public record Word(String text, String lemma, PartOfSpeech pos) {}

    /**
     * A name in the phrase.
     *
     * @param first index of its first word
     * @param end index after its last word
     * @param type what it names
     */
    public record Name(int first, int end, EntityType type) {

        boolean covers(int word) {
            return first <= word && word < end;
        }
    }

    public Mention {
        if (head < 0 || head >= words.size()) {
            throw new IllegalArgumentException("a mention's head is one of its words, not " + head);
        }
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** The phrase that covers the tokens from {@code first} up to {@code end} of a sentence. */
    public static Mention in(Sentence sentence, int first, int end, int head) {
        List<Word> words = sentence.tokens().subList(first, end).stream()
                .map(token -> new Word(token.text(), token.lemma(), token.pos()))
                .toList();
        List<Name> names = new ArrayList<>();
        for (NamedEntity name : sentence.names()) {
            if (name.first() >= first && name.end() <= end) {
                names.add(new Name(name.first() - first, name.end() - first, name.type()));
            }
        }
        return new Mention(words, head - first, names);
    }

    /** The words from {@code first} up to {@code end}, parted by spaces; hyphens and possessive endings stand as one writes them. */
    String text(int first, int end) {
        String apart = words.subList(first, end).stream().map(Word::text).collect(Collectors.joining(" "));
        boolean plain = apart.chars().noneMatch(c -> c == '-' || c == '\'' || c == '\u2019');
        return plain ? apart : CLOSE.matcher(apart).replaceAll("$1$2$3");
    }
}
