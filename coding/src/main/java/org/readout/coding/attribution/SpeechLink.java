package org.readout.coding.attribution;

import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * One who tells something, still as tokens.
 *
 * @param speaker head of the phrase that names the speaker; empty for a hedge
 * @param source head of the words beside the cue that stand for the speaker: a pronoun, where the speaker is named further up
 * @param cue where the attributing words stand
 * @param stance how the speaker stands to the content
 * @param rule the mechanism and data entry that found it
 */
public record SpeechLink(Optional<TokenRef> speaker, Optional<TokenRef> source, Span cue, Stance stance, String rule) {

    SpeechLink(Optional<TokenRef> speaker, Span cue, Stance stance, String rule) {
        this(speaker, speaker, cue, stance, rule);
    }

    /** The same link with the speaker's fuller mention. */
    SpeechLink continuing(TokenRef antecedent) {
        return new SpeechLink(Optional.of(antecedent), source, cue, stance, rule + ", speaker continued");
    }

    /** The same link with another speaker of its sentence. */
    SpeechLink spokenBy(TokenRef other) {
        return new SpeechLink(
                Optional.of(other), Optional.of(other), cue, stance, rule + ", the sentence's speaker goes on");
    }

    /** The whole phrase beside the cue that names the speaker. */
    public Optional<Span> sourceSpan(ParsedArticle article) {
        return source.map(ref -> SourcePhrase.of(article.tree(ref.sentence()), ref.token(), cue));
    }
}
