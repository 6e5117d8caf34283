package org.readout.coding.coreference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.parties.Mention;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;

/** What each noun phrase of an article tells by itself, worked out once. Lives for one article, on one thread. */
final class Profiles {

    private final ParsedArticle article;
    private final Parties parties;

    private record Words(TokenRef head, int first, int end) {}

    private final Map<Words, PartyProfile> known = new HashMap<>();

    Profiles(ParsedArticle article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    /** The profile of the phrase with this head. */
    PartyProfile of(TokenRef head) {
        int[] range = MentionRange.of(article.tree(head.sentence()), head.token());
        return of(head, range[0], range[1] + 1);
    }

    /** The profile of the words from {@code first} up to {@code end}. */
    PartyProfile of(TokenRef head, int first, int end) {
        return known.computeIfAbsent(
                new Words(head, first, end),
                words -> parties.profile(
                        Mention.in(article.tree(head.sentence()).sentence(), first, end, head.token()),
                        article.document().published()));
    }

    /** The profile of the phrase with this head as of another day. */
    PartyProfile on(LocalDate day, TokenRef head) {
        SentenceTree tree = article.tree(head.sentence());
        int[] range = MentionRange.of(tree, head.token());
        return parties.profile(Mention.in(tree.sentence(), range[0], range[1] + 1, head.token()), Optional.of(day));
    }

    /** The profile of words that do not stand together in the text. */
    PartyProfile of(Mention words) {
        return parties.profile(words, article.document().published());
    }

    Parties parties() {
        return parties;
    }
}
