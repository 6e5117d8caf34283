package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.places.Sense.Weighed;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/**
 * Finds the names of places in an article and decides which place each means. Immutable and thread-safe; the cost is linear in
 * the article.
 *
 * <pre>{@code
 * ArticlePlaces places = new PlaceReader(gazetteer).read(article);
 * places.toponyms().forEach(toponym -> ...);
 * }</pre>
 */
public final class PlaceReader {

    private static final int DATELINE = 60;
    private static final int MOST_OTHERS = 4;

    private final Gazetteer gazetteer;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places that it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The places of an article. */
    public ArticlePlaces read(ParsedArticle article) {
        KnownNames known = new KnownNames(gazetteer);
        List<PlaceMention> mentions = new MentionFinder(article, gazetteer, known).find();
        Resolver resolver = new Resolver(known);
        List<Sense> senses = resolver.senses(mentions);
        new Links(article).link(mentions, senses);
        dateline(article, mentions).ifPresent(index -> senses.get(index).inDateline());
        resolver.choose(senses, Publisher.country(article.document().source()));
        return new ArticlePlaces(toponyms(article, mentions, senses));
    }

    /** The mention in the dateline: "ALEPPO, Syria (Example News) —". */
    private static Optional<Integer> dateline(ParsedArticle article, List<PlaceMention> mentions) {
        if (mentions.isEmpty()
                || mentions.get(0).sentence() > 0
                || mentions.get(0).first() > 0) {
            return Optional.empty();
        }
        String head =
                article.text().substring(0, Math.min(DATELINE, article.text().length()));
        boolean isDateline = head.contains("—")
                || head.contains("--")
                || head.contains(" – ")
                || head.contains(" - ")
                || head.contains("_");
        return isDateline ? Optional.of(0) : Optional.empty();
    }

    private static List<Toponym> toponyms(ParsedArticle article, List<PlaceMention> mentions, List<Sense> senses) {
        Nesting nesting = new Nesting(mentions, senses);
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            PlaceMention mention = mentions.get(i);
            SentenceTree tree = article.tree(mention.sentence());
            Span span = tree.tokenSpan(mention.first(), mention.end() - 1);
            int index = i;
            Optional<Resolution> resolution = resolution(senses.get(i)).or(() -> nesting.of(index));
            toponyms.add(new Toponym(
                    new TokenRef(mention.sentence(), mention.first()), mention.end(), span, mention.use(), resolution));
        }
        return toponyms;
    }

    private static Optional<Resolution> resolution(Sense sense) {
        return sense.place().map(place -> new Resolution(place, false, Grounds.of(sense, place), others(sense, place)));
    }

    private static List<Place> others(Sense sense, Place place) {
        return sense.candidates().stream()
                .map(Weighed::place)
                .filter(other -> !other.equals(place))
                .limit(MOST_OTHERS)
                .toList();
    }
}
