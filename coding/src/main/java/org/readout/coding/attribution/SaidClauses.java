package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Finds what the clauses of a sentence give as somebody's word: content of verbs and nouns of saying, of "according to", of
 * hedges and of a headline's speaker.
 *
 * <p>Immutable and thread-safe; linear in the sentence for each cue.
 */
final class SaidClauses {

    private final Cues cues;
    private final SpeechVerbs verbs;
    private final ClauseCues clauseCues;

    SaidClauses(Cues cues, SpeechVerbs verbs, ClauseCues clauseCues) {
        this.cues = cues;
        this.verbs = verbs;
        this.clauseCues = clauseCues;
    }

    /** A cue's link with the words it governs. */
    record Clause(SpeechLink link, List<Span> pieces) {}

    /** The clauses of a sentence, in order of their cues' heads. */
    List<Clause> of(ParsedArticle article, int sentence) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        SaidContent contents = new SaidContent(grammar, cues, clauseCues);
        List<Clause> found = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            verb(grammar, sentence, token, contents).ifPresent(found::add);
            phrase(grammar, sentence, token, contents).ifPresent(found::add);
            noun(grammar, sentence, token).ifPresent(found::add);
            hedge(tree, token).ifPresent(found::add);
        }
        label(tree, sentence).ifPresent(found::add);
        return found;
    }

    private Optional<Clause> verb(Grammar grammar, int sentence, int token, SaidContent contents) {
        SentenceTree tree = grammar.tree();
        return cues.speech(tree, token)
                .filter(cue -> !SpeechVerbs.isNegated(tree, token))
                .flatMap(cue -> verbs.link(grammar, sentence, token, cue)
                        .filter(link -> link.speaker().isPresent() || cue.kind() == Cue.Kind.VERB)
                        .flatMap(link -> clause(link, contents.of(token, cue))));
    }

    private Optional<Clause> phrase(Grammar grammar, int sentence, int token, SaidContent contents) {
        return clauseCues.phrase(grammar, sentence, token).flatMap(link -> clause(link, contents.around(token)));
    }

    private Optional<Clause> noun(Grammar grammar, int sentence, int token) {
        SentenceTree tree = grammar.tree();
        if (tree.isRoot(token) || tree.isVerb(tree.head(token))) {
            return Optional.empty();
        }
        return clauseCues
                .above(grammar, sentence, token, tree.head(token))
                .flatMap(link -> clause(link, new TokenSet(tree).add(token)));
    }

    private Optional<Clause> hedge(SentenceTree tree, int token) {
        if (!tree.is(token, "advmod") || tree.isRoot(token)) {
            return Optional.empty();
        }
        return cues.hedge(tree, token)
                .flatMap(cue -> clause(
                        new SpeechLink(Optional.empty(), tree.token(token).span(), Stance.HEDGED, cue.rule()),
                        new TokenSet(tree).add(tree.head(token)).remove(token)));
    }

    private Optional<Clause> label(SentenceTree tree, int sentence) {
        TokenRef last = new TokenRef(sentence, tree.size() - 1);
        return clauseCues.beforeColon(tree, last).flatMap(link -> {
            int colon = 0;
            while (!tree.token(colon).span().equals(link.cue())) {
                colon++;
            }
            return clause(link, new TokenSet(tree).addRange(colon + 1, tree.size()));
        });
    }

    private static Optional<Clause> clause(SpeechLink link, TokenSet content) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(link, content.pieces()))
                        .filter(clause -> !clause.pieces().isEmpty());
    }
}
