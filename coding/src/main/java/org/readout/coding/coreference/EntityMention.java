package org.readout.coding.coreference;

import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/**
 * Words of an article that stand for someone or something.
 *
 * @param ref the head of the phrase, the first conjunct's where it is {@code joint}
 * @param span the whole phrase, appositions and relative clauses included
 * @param core its name, or else its head alone
 * @param joint whether it is several conjoined phrases taken together: "Kenya and Uganda"
 * @param form how it is put into words
 * @param kind what it stands for
 * @param gender its gender, where the words tell it
 * @param plural whether it is spoken of as several
 */
public record EntityMention(
        TokenRef ref, Span span, Span core, boolean joint, Form form, EntityKind kind, Gender gender, boolean plural) {}
