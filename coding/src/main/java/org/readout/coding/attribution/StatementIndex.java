package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/** The statements of one article by the sentences that their content touches. Lives for one article. */
public final class StatementIndex {

    private static final Comparator<SaidWords> OUTERMOST_FIRST = Comparator.comparingInt(
                    (SaidWords said) -> said.extent().length())
            .reversed()
            .thenComparing(SaidWords::force);

    private final ParsedArticle article;
    private final List<SaidWords> statements;
    private final Map<Integer, List<SaidWords>> bySentence = new HashMap<>();

    /** @param statements in order of their first words */
    StatementIndex(ParsedArticle article, List<SaidWords> statements) {
        this.article = article;
        this.statements = List.copyOf(statements);
        int first = 0;
        for (SaidWords said : statements) {
            while (first < article.size()
                    && sentence(first).end() <= said.extent().start()) {
                first++;
            }
            for (int at = first;
                    at < article.size() && sentence(at).start() < said.extent().end();
                    at++) {
                bySentence.computeIfAbsent(at, key -> new ArrayList<>(2)).add(said);
            }
        }
    }

    private Span sentence(int number) {
        return article.tree(number).sentence().span();
    }

    /** All statements in order. */
    public List<SaidWords> statements() {
        return statements;
    }

    /** Those of a speaker that assert a word, the outermost first; whoever passes on words stands before whose they are. */
    List<SaidWords> around(TokenRef word) {
        Span span = article.span(word);
        return bySentence.getOrDefault(word.sentence(), List.of()).stream()
                .filter(said ->
                        said.force() != Force.IDLE && said.link().speaker().isPresent() && said.covers(span))
                .sorted(OUTERMOST_FIRST)
                .toList();
    }
}
