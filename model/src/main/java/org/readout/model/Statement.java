package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text gives as somebody's word: who says it, by which words, and what is said.
 *
 * <p>{@code Gao was empty, the mayor said. "They came at dawn."} is one statement with two pieces of content. A statement
 * may stand inside another's content: then it is on the other's word that it was made.
 *
 * @param content what is said, in order, not overlapping; quotation marks around a piece are left out
 * @param source the words beside the cue that name who says it, with all that describes them: "she", "an official who asked
 *     not to be named"; empty for a hedge
 * @param speaker whom these words stand for; empty for a hedge
 * @param cue the words that attribute: "said", "according to", "reportedly", the colon behind a speaker's label
 * @param stance how the speaker stands to the content
 * @param form whose wording the content is
 * @param reasons why the speaker was chosen
 */
public record Statement(
        List<Excerpt> content,
        Optional<Excerpt> source,
        Optional<Actor> speaker,
        Excerpt cue,
        Stance stance,
        Form form,
        List<Reason> reasons) {

    /** Whose wording a content is. */
    public enum Form {
        /** The speaker's, between quotation marks or behind a label. */
        DIRECT,
        /** The writer's. */
        INDIRECT,
        /** The writer's, with some of the speaker's own words in it. */
        MIXED
    }

    public Statement {
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(form, "form");
        content = List.copyOf(content);
        reasons = List.copyOf(reasons);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement has content");
        }
        if (source.isPresent() != speaker.isPresent()) {
            throw new IllegalArgumentException("a statement has both a source and a speaker, or neither");
        }
    }
}
