package org.readout.coding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;

/**
 * Finds the names of places in an article: what the reader net takes for one, and what the gazetteer knows where the net is
 * silent or unsure. Lives for one article; linear in its length.
 */
final class MentionFinder {

    private final ParsedArticle article;
    private final KnownNames known;
    private final NamePieces pieces;
    private final GenericWords words;
    private final PersonWords persons;
    private final OtherNames others;
    /** Folded names that the net takes for places somewhere in the article. */
    private final Set<String> seen = new HashSet<>();

    /** Folded known names that stand where a place must stand. */
    private final Set<String> placed = new HashSet<>();

    private final List<PlaceMention> mentions = new ArrayList<>();

    MentionFinder(ParsedArticle article, Gazetteer gazetteer, KnownNames known) {
        this.article = article;
        this.known = known;
        this.pieces = new NamePieces(known, gazetteer.generics(), gazetteer.words());
        this.words = new GenericWords(gazetteer.generics(), gazetteer.words());
        this.persons = new PersonWords(article);
        this.others = new OtherNames(known, words, persons, seen);
    }

    /** All mentions in the order of the text, no two over the same words. */
    List<PlaceMention> find() {
        for (int sentence = 0; sentence < article.size(); sentence++) {
            notePlaced(sentence);
        }
        for (int sentence = 0; sentence < article.size(); sentence++) {
            places(sentence);
        }
        mentions.stream()
                .filter(mention -> known.isKnown(mention.name()))
                .forEach(mention -> seen.add(PlaceName.folded(mention.name())));
        for (int sentence = 0; sentence < article.size(); sentence++) {
            otherNames(sentence);
            mentions.addAll(others.bare(article.tree(sentence), sentence));
        }
        mentions.sort(Comparator.comparingInt(PlaceMention::sentence)
                .thenComparingInt(PlaceMention::first)
                .thenComparing(Comparator.comparingInt(PlaceMention::end).reversed()));
        List<PlaceMention> apart = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(mention)) {
                apart.add(mention.withHint(words.hint(article.tree(mention.sentence()), mention)));
            }
        }
        return apart;
    }

    private void places(int sentence) {
        SentenceTree tree = article.tree(sentence);
        for (NamedEntity name : tree.sentence().names()) {
            if (name.type() == EntityType.PLACE) {
                pieces.of(tree, sentence, name.first(), name.end()).stream()
                        .filter(mention -> !isPerson(tree, mention))
                        .forEach(mentions::add);
            }
        }
    }

    /** A surname that the net took for a place: it stands in a full name elsewhere, and no table knows it for a large place. */
    private boolean isPerson(SentenceTree tree, PlaceMention mention) {
        return mention.end() - mention.first() == 1
                && persons.contains(tree.token(mention.first()).text())
                && !known.isLarge(mention.name())
                && !placed.contains(PlaceName.folded(mention.name()));
    }

    /** Names that stand after "in" or its like, or before a comma and another place, somewhere in the article. */
    private void notePlaced(int sentence) {
        SentenceTree tree = article.tree(sentence);
        for (NamedEntity name : tree.sentence().names()) {
            String text = TokenText.of(tree, name.first(), name.end());
            if (name.type() == EntityType.PLACE && OtherNames.isLocative(tree, name.first()) && known.isKnown(text)) {
                placed.add(PlaceName.folded(text));
            }
        }
    }

    private void otherNames(int sentence) {
        SentenceTree tree = article.tree(sentence);
        for (NamedEntity name : tree.sentence().names()) {
            if (name.type() != EntityType.PLACE) {
                otherName(tree, sentence, name);
            }
        }
    }

    private void otherName(SentenceTree tree, int sentence, NamedEntity name) {
        String text = TokenText.of(tree, name.first(), name.end());
        if (known.isDemonym(text)) {
            mentions.add(mention(sentence, name.first(), name.end(), text, Use.DEMONYM));
        } else if (isMisnamed(tree, name, text)) {
            mentions.addAll(pieces.of(tree, sentence, name.first(), name.end()));
        } else if (name.type() != EntityType.PERSON) {
            mentions.addAll(others.within(tree, sentence, name));
        }
    }

    /** A place that the net took for something else: "DRC", "Malakal". */
    private boolean isMisnamed(SentenceTree tree, NamedEntity name, String text) {
        if (name.type() == EntityType.PERSON) {
            boolean alone = !hasNeighbour(tree, name) && !persons.contains(text);
            return alone
                    && (seen.contains(PlaceName.folded(text))
                            || OtherNames.isLocative(tree, name.first()) && known.isKnown(text));
        }
        return seen.contains(PlaceName.folded(text))
                || known.isLand(text)
                || OtherNames.isLocative(tree, name.first()) && known.isKnown(text);
    }

    /** A title or another part of a person's name beside it. */
    private static boolean hasNeighbour(SentenceTree tree, NamedEntity name) {
        boolean before = name.first() > 0 && tree.pos(name.first() - 1) == PartOfSpeech.PROPN;
        boolean after = name.end() < tree.size() && tree.pos(name.end()) == PartOfSpeech.PROPN;
        return before || after;
    }

    private static PlaceMention mention(int sentence, int first, int end, String text, Use use) {
        return new PlaceMention(sentence, first, end, text, use, Optional.empty());
    }
}
