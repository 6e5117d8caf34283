package org.readout.coding.coreference;

import java.util.Comparator;
import java.util.List;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.parties.Parties;
import org.readout.coding.syntax.ParsedArticle;

/**
 * Finds which words of an article stand for one and the same person, body, place or thing.
 *
 * <p>A log-linear model chooses for each mention among those met before and "someone new"; its weights and the tables of
 * gender and kinds are data files. Linear in the article. Immutable and thread-safe.
 */
public final class Coreference {

    private final KindFinder kinds;
    private final Weights weights;
    private final Blame blame;
    private final GoverningPlaces places;

    Coreference(KindFinder kinds, Weights weights, Blame blame, GoverningPlaces places) {
        this.kinds = kinds;
        this.weights = weights;
        this.blame = blame;
        this.places = places;
    }

    /** With the data files that come with the program. */
    public static Coreference standard() {
        return new Coreference(
                KindFinder.standard(),
                Weights.standard(PairFeatures.space()),
                Blame.standard(),
                GoverningPlaces.standard());
    }

    /** The chains of an article, by their first mentions; who is mentioned once is a chain of one. */
    public List<Chain> chains(ParsedArticle article, List<QuotedWords> quotations, Parties parties) {
        List<Traits> mentions = mentions(article, quotations, new Profiles(article, parties));
        return resolver(article, quotations, mentions).resolve().stream()
                .map(Coreference::chain)
                .sorted(Comparator.comparing(chain -> chain.mentions().get(0).span()))
                .toList();
    }

    Blame blame() {
        return blame;
    }

    GoverningPlaces places() {
        return places;
    }

    Antecedents antecedents(ParsedArticle article, List<QuotedWords> quotations, Profiles profiles) {
        List<Traits> mentions = mentions(article, quotations, profiles);
        return new Antecedents(resolver(article, quotations, mentions).resolve());
    }

    List<Traits> mentions(ParsedArticle article, List<QuotedWords> quotations, Profiles profiles) {
        return new MentionFinder(article, quotations, profiles, kinds).mentions();
    }

    Resolver resolver(ParsedArticle article, List<QuotedWords> quotations, List<Traits> mentions) {
        return new Resolver(article, new QuotationIndex(quotations), mentions, this::best);
    }

    /** The candidate of the highest sum of weights; the latest of several alike. */
    int best(Choice choice) {
        int best = choice.none();
        double most = weights.sum(choice.features().get(best));
        for (int i = choice.none() - 1; i >= 0; i--) {
            double sum = weights.sum(choice.features().get(i));
            if (sum >= most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    private static Chain chain(Referent referent) {
        return new Chain(referent.mentions().stream().map(Traits::mention).toList(), referent.kind());
    }
}
