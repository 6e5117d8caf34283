package org.readout.coding.coreference;

import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Token;

/** How a pronoun's sentence is built, and what part a candidate had in it and in the sentence before. Lives for one article. */
final class PronounSetting {

    private static final int MAX_STEPS = 10;
    private static final int RECENT = 2;
    private static final Set<String> MODIFIERS = Set.of("flat", "compound", "appos");
    /** Whether the subject of the sentence still comes, as in "When he was minister, Kallergis ...", and whether it is the candidate. */
    enum Ahead {
        NONE,
        SAME,
        OTHER
    }

    private final ParsedArticle article;

    PronounSetting(ParsedArticle article) {
        this.article = article;
    }

    /** How many of the candidate's last mentions stand in this sentence and the one before. */
    int recency(Referent candidate, int sentence) {
        int count = 0;
        for (Traits traits : candidate.recent()) {
            count += sentence - traits.sentence() < RECENT ? 1 : 0;
        }
        return count;
    }

    /** The head of the subject that still comes, where the pronoun stands in what precedes it. */
    OptionalInt subjectAhead(Traits traits) {
        SentenceTree tree = article.tree(traits.sentence());
        int at = traits.token();
        for (int steps = 0; steps < MAX_STEPS && tree.head(at) != Token.ROOT; steps++) {
            int from = at;
            at = tree.head(at);
            for (int child : tree.children(at, "nsubj")) {
                if (child > from && at > from && tree.isNominal(child) && !Pronouns.isPersonal(tree, child)) {
                    return OptionalInt.of(child);
                }
            }
        }
        return OptionalInt.empty();
    }

    Ahead ahead(Traits traits, OptionalInt subject, Referent candidate) {
        if (subject.isEmpty()) {
            return Ahead.NONE;
        }
        SentenceTree tree = article.tree(traits.sentence());
        int head = subject.getAsInt();
        boolean same = candidate.nameWords().contains(tree.word(head))
                || tree.hasChild(
                        head,
                        c -> MODIFIERS.contains(base(tree.relation(c)))
                                && candidate.nameWords().contains(tree.word(c)));
        return same ? Ahead.SAME : Ahead.OTHER;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
