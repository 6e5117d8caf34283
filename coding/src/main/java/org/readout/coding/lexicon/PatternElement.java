package org.readout.coding.lexicon;

import java.util.List;
import java.util.Set;

/** One part of a trigger's pattern beside its head. */
sealed interface PatternElement {

    /** Where a slot is filled from. */
    enum Position {
        SUBJECT,
        OBJECT,
        MARKED
    }

    /**
     * A slot.
     *
     * @param prepositions the prepositions that mark it, empty unless {@code position} is MARKED
     */
    record SlotAt(Slot slot, Position position, Set<String> prepositions, boolean optional) implements PatternElement {}

    /** A particle that must stand with the verb: "off" in "call off". */
    record Particle(Set<String> words) implements PatternElement {}

    /** A dependent that must be there: its lemma, and lemmas among its own modifiers. */
    record Dependent(Set<String> lemmas, List<String> modifiers) implements PatternElement {}

    /** A marked dependent that must be there: "into custody". */
    record MarkedDependent(Set<String> prepositions, Set<String> lemmas, List<String> modifiers)
            implements PatternElement {}

    /** A word before a noun that must be there: "air" in "air strike". */
    record Premodifier(String lemma) implements PatternElement {}
}
