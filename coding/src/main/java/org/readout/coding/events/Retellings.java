package org.readout.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;

/**
 * Leaves out what a document has already told in the same words and on the same word: "the phone call" after "they spoke by
 * phone" (codebook, sections 2.5 and 7). Another speaker, status or party makes another report.
 */
final class Retellings {

    private Retellings() {}

    static List<Act> leftOut(ParsedArticle article, ArticleParties parties, List<Act> acts) {
        Margins margins = new Margins(article);
        List<Act> kept = new ArrayList<>();
        for (Act act : acts) {
            boolean margin = margins.isMarginal(act.trigger().sentence());
            boolean inBody = margin
                    && acts.stream()
                            .anyMatch(other -> other.isSameKind(act)
                                    && !margins.isMarginal(other.trigger().sentence())
                                    && (margins.isHeadline(act.trigger().sentence())
                                            || sharesAParty(article, act, other)));
            if (!inBody && kept.stream().noneMatch(earlier -> isRetelling(article, parties, earlier, act))) {
                kept.add(act);
            }
        }
        return kept;
    }

    private static boolean isRetelling(ParsedArticle article, ArticleParties parties, Act earlier, Act act) {
        return earlier.isSameKind(act)
                && (earlier.status() == act.status() || isNoun(act))
                && earlier.trigger().sentence() != act.trigger().sentence()
                && isSameWording(earlier, act)
                && isCoveredBy(article, everyone(act), everyone(earlier))
                && (isNoun(act) || saysNothingNew(parties, earlier, act));
    }

    private static boolean isNoun(Act act) {
        return act.entry().filter(entry -> entry.kind() == Entry.Kind.NOUN).isPresent();
    }

    /** The same entry again, or a noun that takes up an act told before. */
    private static boolean isSameWording(Act earlier, Act act) {
        boolean sameHead = act.entry().map(Entry::head).equals(earlier.entry().map(Entry::head))
                && act.entry().isPresent();
        return isNoun(act) || sameHead;
    }

    private static List<ResolvedParty> everyone(Act act) {
        List<ResolvedParty> all = new ArrayList<>(act.actors());
        all.addAll(act.recipients());
        return all;
    }

    private static boolean isCoveredBy(ParsedArticle article, List<ResolvedParty> later, List<ResolvedParty> earlier) {
        return later.stream().allMatch(party -> earlier.stream().anyMatch(other -> isSame(article, party, other)));
    }

    private static boolean sharesAParty(ParsedArticle article, Act a, Act b) {
        return everyone(a).stream().anyMatch(x -> everyone(b).stream().anyMatch(y -> isSame(article, x, y)));
    }

    private static boolean isSame(ParsedArticle article, ResolvedParty a, ResolvedParty b) {
        return a.isSameAs(b)
                || a.span().of(article.text()).equalsIgnoreCase(b.span().of(article.text()));
    }

    private static boolean saysNothingNew(ArticleParties parties, Act earlier, Act act) {
        for (SpeechLink link : act.attribution()) {
            boolean known = link.speaker().isEmpty()
                    || earlier.attribution().stream().anyMatch(other -> sameSpeaker(parties, link, other));
            if (!known) {
                return false;
            }
        }
        return earlier.modes().containsAll(act.modes());
    }

    private static boolean sameSpeaker(ArticleParties parties, SpeechLink a, SpeechLink b) {
        if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
            return false;
        }
        TokenRef x = a.speaker().get();
        TokenRef y = b.speaker().get();
        return parties.parties(x).get(0).isSameAs(parties.parties(y).get(0));
    }
}
