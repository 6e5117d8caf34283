package org.readout.coding.attribution;

import java.util.Optional;
import org.readout.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words without the marks
 * @param link who says them, if known
 * @param direct whether they are an utterance and not a phrase inside the writer's sentence
 */
public record QuotedWords(Span span, Optional<SpeechLink> link, boolean direct) {}
