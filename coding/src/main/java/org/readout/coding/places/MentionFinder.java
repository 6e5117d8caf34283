package org.readout.coding.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final int LONGEST_NAME = 5;
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "from", "outside", "around", "across", "throughout", "to", "into", "between");

    private final ParsedArticle article;
    private final KnownNames known;
    private final NamePieces pieces;
    private final GenericWords words;
    private final PersonWords persons;
    /** Folded names that the net takes for places somewhere in the article. */
    private final Set<String> seen = new HashSet<>();

    /** Folded known names that stand where a place must stand. */
    private final Set<String> placed = new HashSet<>();

    private final List<PlaceMention> mentions = new ArrayList<>();

    MentionFinder(ParsedArticle article, Gazetteer gazetteer, KnownNames known) {
        this.article = article;
        this.known = known;
        this.pieces = new NamePieces(known, gazetteer.generics());
        this.words = new GenericWords(gazetteer.generics());
        this.persons = new PersonWords(article);
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
            bareNames(sentence);
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
            if (name.type() == EntityType.PLACE && isLocative(tree, name.first()) && known.isKnown(text)) {
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
            within(tree, sentence, name);
        }
    }

    /** A place that the net took for something else: "DRC", "Malakal". */
    private boolean isMisnamed(SentenceTree tree, NamedEntity name, String text) {
        if (name.type() == EntityType.PERSON) {
            boolean alone = !hasNeighbour(tree, name) && !persons.contains(text);
            return alone
                    && (seen.contains(PlaceName.folded(text)) || isLocative(tree, name.first()) && known.isKnown(text));
        }
        return seen.contains(PlaceName.folded(text))
                || known.isLand(text)
                || isLocative(tree, name.first()) && known.isKnown(text);
    }

    /** A title or another part of a person's name beside it. */
    private static boolean hasNeighbour(SentenceTree tree, NamedEntity name) {
        boolean before = name.first() > 0 && tree.pos(name.first() - 1) == PartOfSpeech.PROPN;
        boolean after = name.end() < tree.size() && tree.pos(name.end()) == PartOfSpeech.PROPN;
        return before || after;
    }

    private static boolean isLocative(SentenceTree tree, int first) {
        int before = first - 1;
        if (before > 0 && tree.word(before).equals("the")) {
            before--;
        }
        return before >= 0 && LOCATIVE.contains(tree.word(before));
    }

    /** Names of places inside the name of a body or a work: "the Georgia Department of Education". */
    private void within(SentenceTree tree, int sentence, NamedEntity name) {
        Optional<PlaceMention> seat = seat(tree, sentence, name);
        seat.ifPresent(mentions::add);
        int at = seat.map(PlaceMention::end).orElse(name.first());
        while (at < name.end()) {
            Optional<PlaceMention> found = longest(tree, sentence, at, name.end(), true);
            found.map(mention -> mention.use() == Use.PLACE ? mention.as(Use.WITHIN_NAME) : mention)
                    .ifPresent(mentions::add);
            at = found.map(PlaceMention::end).orElse(at + 1);
        }
    }

    /** Known names where the net sees none. */
    private void bareNames(int sentence) {
        SentenceTree tree = article.tree(sentence);
        boolean[] covered = new boolean[tree.size()];
        for (NamedEntity name : tree.sentence().names()) {
            Arrays.fill(covered, name.first(), name.end(), true);
        }
        int at = 0;
        while (at < tree.size()) {
            Optional<PlaceMention> found =
                    covered[at] ? Optional.empty() : longest(tree, sentence, at, free(covered, at), false);
            found.ifPresent(mentions::add);
            at = found.map(PlaceMention::end).orElse(at + 1);
        }
    }

    private static int free(boolean[] covered, int from) {
        int end = from;
        while (end < covered.length && !covered[end]) {
            end++;
        }
        return end;
    }

    /** The longest known name that begins at a token. */
    private Optional<PlaceMention> longest(SentenceTree tree, int sentence, int first, int limit, boolean within) {
        if (!startsName(tree, first)) {
            return Optional.empty();
        }
        for (int end = Math.min(limit, first + LONGEST_NAME); end > first; end--) {
            if (Character.isLetterOrDigit(tree.word(end - 1).charAt(0))
                    || tree.word(end - 1).equals(".")) {
                Optional<PlaceMention> found = known(tree, sentence, first, end, within);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceMention> known(SentenceTree tree, int sentence, int first, int end, boolean within) {
        String text = TokenText.of(tree, first, end);
        if (known.isDemonym(text)) {
            return Optional.of(mention(sentence, first, end, text, Use.DEMONYM));
        }
        return isPlain(tree, first, end, text, within)
                ? Optional.of(mention(sentence, first, end, text, Use.PLACE))
                : Optional.empty();
    }

    private boolean isPlain(SentenceTree tree, int first, int end, String text, boolean within) {
        if (end - first == 1 && words.isNoName(tree.word(first))) {
            return false;
        }
        if (known.isShort(text)) {
            return first > 0 && tree.word(first - 1).equals(",") && (!text.endsWith(".") || text.length() > 1);
        }
        if (text.endsWith(".") && !known.isLand(text)) {
            return false;
        }
        if (within ? known.isCountryOrDivision(text) : known.isLand(text)) {
            return true;
        }
        boolean proper = tree.pos(end - 1) == PartOfSpeech.PROPN;
        if (seen.contains(PlaceName.folded(text))) {
            return proper && !persons.contains(text);
        }
        return proper && known.isLarge(text) && (within ? text.indexOf(' ') > 0 : isLocative(tree, first));
    }

    /** A town at the head of a name that tells what stands in it: "Gainesville High School". */
    private Optional<PlaceMention> seat(SentenceTree tree, int sentence, NamedEntity name) {
        if (name.type() != EntityType.ORGANISATION
                || !words.isThing(PlaceName.folded(TokenText.of(tree, name.first(), name.end())))) {
            return Optional.empty();
        }
        for (int end = name.end() - 1; end > name.first(); end--) {
            String text = TokenText.of(tree, name.first(), end);
            if (known.isSettlement(text) && !persons.contains(text) && !words.isNoName(PlaceName.folded(text))) {
                return Optional.of(mention(sentence, name.first(), end, text, Use.WITHIN_NAME));
            }
        }
        return Optional.empty();
    }

    private static boolean startsName(SentenceTree tree, int token) {
        String text = tree.token(token).text();
        boolean proper = tree.pos(token) == PartOfSpeech.PROPN || tree.pos(token) == PartOfSpeech.ADJ;
        return Character.isUpperCase(text.charAt(0))
                && (proper || token > 0)
                && !text.toLowerCase(Locale.ROOT).equals("the");
    }

    private static PlaceMention mention(int sentence, int first, int end, String text, Use use) {
        return new PlaceMention(sentence, first, end, text, use, Optional.empty());
    }
}
