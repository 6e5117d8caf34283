package org.readout.coding.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.Mention.Word;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;

/**
 * Reads a test's phrase: words parted by blanks, the head marked with a star before it, names in brackets with their
 * type's first letter: {@code U.S. Secretary of State [P *John Kerry]}. Without a star the last word before a
 * preposition is the head.
 */
final class Phrases {

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "from", "for", "at");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "its");
    private static final Set<String> PRONOUNS = Set.of("they", "he", "us");

    private final List<Word> words = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private int head = -1;
    private int nameStart = -1;
    private EntityType nameType = EntityType.MISC;

    private Phrases() {}

    static Mention mention(String phrase) {
        return new Phrases().read(phrase);
    }

    private Mention read(String phrase) {
        for (String part : phrase.replace("]", " ]").replace("'s", " 's").split(" ")) {
            add(part);
        }
        return new Mention(words, head >= 0 ? head : lastBeforePreposition(), names);
    }

    private void add(String part) {
        if (part.startsWith("[")) {
            nameStart = words.size();
            nameType = type(part);
        } else if (part.equals("]")) {
            names.add(new Name(nameStart, words.size(), nameType));
        } else {
            boolean marked = part.startsWith("*");
            head = marked ? words.size() : head;
            words.add(word(marked ? part.substring(1) : part));
        }
    }

    private static EntityType type(String bracket) {
        return switch (bracket.substring(1)) {
            case "P" -> EntityType.PERSON;
            case "O" -> EntityType.ORGANISATION;
            case "G" -> EntityType.GROUP;
            case "L" -> EntityType.PLACE;
            default -> EntityType.MISC;
        };
    }

    private static Word word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.equals("'s") || text.equals(",")) {
            return new Word(text, text, text.equals(",") ? PartOfSpeech.PUNCT : PartOfSpeech.PART);
        }
        if (PRONOUNS.contains(text)) {
            return new Word(text, lower, PartOfSpeech.PRON);
        }
        if (PREPOSITIONS.contains(text)) {
            return new Word(text, lower, PartOfSpeech.ADP);
        }
        if (DETERMINERS.contains(lower)) {
            return new Word(text, lower, PartOfSpeech.DET);
        }
        return new Word(text, lower, text.equals(lower) ? PartOfSpeech.NOUN : PartOfSpeech.PROPN);
    }

    private int lastBeforePreposition() {
        int last = 0;
        while (last + 1 < words.size() && words.get(last + 1).pos() != PartOfSpeech.ADP) {
            last++;
        }
        return last;
    }
}
