package org.readout.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;

/**
 * The words of time in a sentence, before it is known when they were said.
 *
 * @param terms in order, not overlapping
 */
record SentenceTerms(SentenceTree tree, Pieces pieces, List<Placed> terms) {

    SentenceTerms {
        terms = List.copyOf(terms);
    }

    /** A term and the pieces that say it. */
    record Placed(Term term, int from, int to) {}

    static SentenceTerms of(SentenceTree tree, TimeGrammar grammar) {
        Pieces pieces = Pieces.of(tree.sentence().tokens());
        List<Placed> terms = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int from = at;
            Optional<Placed> term = grammar.at(pieces, from).map(match -> new Placed(match.term(), from, match.end()));
            term.ifPresent(terms::add);
            at = term.map(Placed::to).orElse(from + 1);
        }
        return new SentenceTerms(tree, pieces, terms);
    }
}
