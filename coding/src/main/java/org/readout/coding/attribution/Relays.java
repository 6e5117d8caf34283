package org.readout.coding.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;

/**
 * Whose words the speaker of a sentence passes on: {@code State television, citing a police spokesman, said ...}. A parser takes
 * "citing" for a participle or for a preposition.
 */
final class Relays {

    private static final int MAX_STEPS = 8;

    private final Cues cues;
    private final SpeechVerbs verbs;

    Relays(Cues cues, SpeechVerbs verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The one who is cited. */
    Optional<SpeechLink> link(SentenceTree tree, int sentence, int token) {
        return cues.relaying(tree, token)
                .flatMap(cue -> cited(tree, token).stream()
                        .mapToObj(speaker -> new SpeechLink(
                                Optional.of(new TokenRef(sentence, speaker)),
                                tree.token(token).span(),
                                cue.stance(),
                                cue.rule()))
                        .findFirst());
    }

    private static OptionalInt cited(SentenceTree tree, int token) {
        if (tree.is(token, "case") && !tree.isRoot(token)) {
            return OptionalInt.of(tree.head(token));
        }
        return tree.child(token, "obj");
    }

    /** The verb of saying whose content is passed on, or -1. */
    int telling(SentenceTree tree, int token) {
        int at = token;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            at = tree.head(at);
            if (verbs.isSpeech(tree, at)) {
                return at;
            }
            OptionalInt inserted = tree.children(at, "parataxis").stream()
                    .filter(child -> verbs.isSpeech(tree, child))
                    .mapToInt(Integer::intValue)
                    .findFirst();
            if (inserted.isPresent()) {
                return inserted.getAsInt();
            }
        }
        return -1;
    }
}
