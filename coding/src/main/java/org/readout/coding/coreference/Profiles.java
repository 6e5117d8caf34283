package org.readout.coding.coreference;

import java.util.HashMap;
import java.util.Map;
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
    private final Map<TokenRef, PartyProfile> known = new HashMap<>();

    Profiles(ParsedArticle article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    /** The profile of the phrase with this head. */
    PartyProfile of(TokenRef head) {
        PartyProfile profile = known.get(head);
        if (profile == null) {
            int[] range = MentionRange.of(article.tree(head.sentence()), head.token());
            profile = of(head, range[0], range[1] + 1);
            known.put(head, profile);
        }
        return profile;
    }

    /** The profile of the words from {@code first} up to {@code end}. */
    PartyProfile of(TokenRef head, int first, int end) {
        SentenceTree tree = article.tree(head.sentence());
        return parties.profile(
                Mention.in(tree.sentence(), first, end, head.token()),
                article.document().published());
    }

    Parties parties() {
        return parties;
    }
}
