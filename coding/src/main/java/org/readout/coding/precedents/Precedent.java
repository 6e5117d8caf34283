package org.readout.coding.precedents;

import java.util.List;
import org.readout.model.ActVector;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Span;

/**
 * An act that somebody marked in a sentence.
 *
 * @param sentence the sentence without its marks
 * @param trigger where the act's words stand in it, in UTF-16 positions
 * @param type the kind of act
 * @param modes refinements that {@code type} allows
 * @param source file and line
 * @param vector the reader net's impression of the trigger
 */
public record Precedent(
        String sentence, Span trigger, EventType type, List<Mode> modes, String source, ActVector vector) {

    public Precedent {
        modes = List.copyOf(modes);
        if (trigger.end() > sentence.length()) {
            throw new IllegalArgumentException("the trigger " + trigger + " is outside its sentence: " + sentence);
        }
    }

    /** A precedent and how alike it is, from 0 to 1. */
    public record Match(Precedent precedent, double similarity) {}
}
