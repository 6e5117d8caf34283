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
    private final Relays relays;

    SaidClauses(Cues cues, SpeechVerbs verbs, ClauseCues clauseCues) {
        this.cues = cues;
        this.verbs = verbs;
        this.clauseCues = clauseCues;
        this.relays = new Relays(cues, verbs);
    }

    /** A cue's link with the words it governs, and how it gives them. */
    record Clause(SpeechLink link, List<Span> pieces, Force force) {}

    /** The clauses of a sentence, in order of their cues' heads. */
    List<Clause> of(ParsedArticle article, int sentence) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        SaidContent contents = new SaidContent(grammar, cues, clauseCues);
        List<Clause> found = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            if (cues.relaying(tree, token).isPresent()) {
                relayed(tree, sentence, token, contents).ifPresent(found::add);
                continue;
            }
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
                        .flatMap(link -> clause(
                                link,
                                contents.of(token, cue),
                                cue.kind() == Cue.Kind.VERB ? Force.ASSERTED : Force.IDLE)));
    }

    /** The verb of saying that governs the clause which the verb at {@code cue} is joined to. */
    Optional<SpeechLink> joinedTelling(Grammar grammar, int sentence, Span cue) {
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.token(token).span().equals(cue) && tree.is(token, "conj")) {
                int content = tree.head(token);
                return tree.isRoot(content)
                        ? Optional.empty()
                        : clauseCues.above(grammar, sentence, content, tree.head(content));
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> relayed(SentenceTree tree, int sentence, int token, SaidContent contents) {
        int verb = relays.telling(tree, token);
        Optional<Cue> cue = verb < 0 ? Optional.empty() : cues.verb(tree, verb);
        TokenSet content = cue.map(one -> contents.of(verb, one)).orElseGet(() -> new TokenSet(tree));
        return relays.link(tree, sentence, token)
                .flatMap(link -> clause(
                        link,
                        content.remove(link.speaker().orElseThrow().token()).removeWord(token),
                        Force.RELAYED));
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
                .filter(link -> !tree.is(token, "nmod")
                        || link.stance() != Stance.CLAIMS && link.speaker().isPresent())
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
        return clause(link, content, Force.ASSERTED);
    }

    private static Optional<Clause> clause(SpeechLink link, TokenSet content, Force force) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(link, content.pieces(), force))
                        .filter(clause -> !clause.pieces().isEmpty());
    }
}
