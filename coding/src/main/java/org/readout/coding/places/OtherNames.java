package org.readout.coding.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;

/** Finds names that the gazetteer knows inside other names and where the reader net sees none. Lives for one article. */
final class OtherNames {

    private static final int LONGEST_NAME = 5;
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "from", "outside", "around", "across", "throughout", "to", "into", "between");

    private final KnownNames known;
    private final GenericWords words;
    private final PersonWords persons;
    private final Set<String> seen;

    /**
     * The finder of one article.
     *
     * @param seen folded names that the net takes for places somewhere in the article; may still grow
     */
    OtherNames(KnownNames known, GenericWords words, PersonWords persons, Set<String> seen) {
        this.known = known;
        this.words = words;
        this.persons = persons;
        this.seen = seen;
    }

    /** Whether a name stands after "in" or its like. */
    static boolean isLocative(SentenceTree tree, int first) {
        int before = first - 1;
        if (before > 0 && tree.word(before).equals("the")) {
            before--;
        }
        return before >= 0 && LOCATIVE.contains(tree.word(before));
    }

    /** Names of places inside the name of a body or a work: "the Georgia Department of Education". */
    List<PlaceMention> within(SentenceTree tree, int sentence, NamedEntity name) {
        List<PlaceMention> mentions = new ArrayList<>();
        Optional<PlaceMention> seat = seat(tree, sentence, name);
        seat.ifPresent(mentions::add);
        int at = seat.map(PlaceMention::end).orElse(name.first());
        while (at < name.end()) {
            Optional<PlaceMention> found = longest(tree, sentence, at, name.end(), true);
            found.map(mention -> mention.use() == Use.PLACE ? mention.as(Use.WITHIN_NAME) : mention)
                    .ifPresent(mentions::add);
            at = found.map(PlaceMention::end).orElse(at + 1);
        }
        return mentions;
    }

    /** Known names where the net sees none. */
    List<PlaceMention> bare(SentenceTree tree, int sentence) {
        List<PlaceMention> mentions = new ArrayList<>();
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
        return mentions;
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
