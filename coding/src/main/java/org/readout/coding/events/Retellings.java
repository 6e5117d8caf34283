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
        List<Act> kept = new ArrayList<>();
        for (Act act : acts) {
            if (!isHeadlineOf(article, act, acts) && kept.stream().noneMatch(earlier -> isRetelling(parties, earlier, act))) {
                kept.add(act);
            }
        }
        return kept;
    }

    /** A headline counts only where the body does not say it (codebook, section 2.9). */
    private static boolean isHeadlineOf(ParsedArticle article, Act act, List<Act> acts) {
        int headline = article.document().title().map(String::length).orElse(0);
        boolean inHeadline = article.text().startsWith(article.document().title().orElse("\0"))
                && article.span(act.trigger()).end() <= headline;
        return inHeadline
                && acts.stream().anyMatch(other -> other.type() == act.type()
                        && article.span(other.trigger()).start() >= headline);
    }

    private static boolean isRetelling(ArticleParties parties, Act earlier, Act act) {
        return earlier.type() == act.type()
                && earlier.status() == act.status()
                && earlier.trigger().sentence() != act.trigger().sentence()
                && isSameWording(earlier, act)
                && isCoveredBy(everyone(act), everyone(earlier))
                && saysNothingNew(parties, earlier, act);
    }

    /** The same entry again, or a noun that takes up an act told before. */
    private static boolean isSameWording(Act earlier, Act act) {
        boolean noun = act.entry().filter(entry -> entry.kind() == Entry.Kind.NOUN).isPresent();
        boolean sameHead = act.entry().map(Entry::head).equals(earlier.entry().map(Entry::head)) && act.entry().isPresent();
        return noun || sameHead;
    }

    private static List<ResolvedParty> everyone(Act act) {
        List<ResolvedParty> all = new ArrayList<>(act.actors());
        all.addAll(act.recipients());
        return all;
    }

    private static boolean isCoveredBy(List<ResolvedParty> later, List<ResolvedParty> earlier) {
        return later.stream().allMatch(party -> !isAnonymous(party) && earlier.stream().anyMatch(party::isSameAs));
    }

    private static boolean isAnonymous(ResolvedParty party) {
        return party.name().isEmpty() && party.antecedent().isEmpty();
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
