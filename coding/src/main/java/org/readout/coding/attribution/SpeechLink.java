package org.readout.coding.attribution;

import java.util.Optional;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * One who tells something, still as tokens.
 *
 * @param speaker head of the phrase that names the speaker; empty for a hedge
 * @param cue where the attributing words stand
 * @param stance how the speaker stands to the content
 * @param rule the mechanism and data entry that found it
 */
public record SpeechLink(Optional<TokenRef> speaker, Span cue, Stance stance, String rule) {}
