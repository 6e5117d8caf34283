package org.readout.coding.lexicon;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A trigger found in a sentence, with the tokens that its slots are filled from.
 *
 * @param entry the entry that matched
 * @param token the trigger's head
 * @param words the trigger's tokens in order: head, particle, required words
 * @param fillers heads of the phrases that fill a slot, best first; they may not be parties at all
 * @param descriptions for a noun: premodifiers and possessors that fill a slot only if they are parties
 * @param clause head of the clause it governs, if any
 */
public record TriggerMatch(
        Entry entry,
        int token,
        List<Integer> words,
        Map<Slot, List<Integer>> fillers,
        Map<Slot, List<Integer>> descriptions,
        OptionalInt clause) {

    public TriggerMatch {
        words = List.copyOf(words);
        fillers = Map.copyOf(fillers);
        descriptions = Map.copyOf(descriptions);
    }

    /** Whether several words of the sentence are what the lexicon asks for: hardly meant otherwise. */
    public boolean isExact() {
        return words.size() > 1 && !entry.isLearned();
    }

    public List<Integer> fillers(Slot slot) {
        return fillers.getOrDefault(slot, List.of());
    }

    public List<Integer> descriptions(Slot slot) {
        return descriptions.getOrDefault(slot, List.of());
    }
}
