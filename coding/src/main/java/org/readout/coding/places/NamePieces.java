package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.SentenceTree;

/**
 * Cuts what the reader net takes for one place into the names in it, and trims each: "Paris, Texas" are two, "the northern Aleppo"
 * is Aleppo, "province of Homs" is Homs. Lives for one article.
 */
final class NamePieces {

    private static final Set<String> BREAKS =
            Set.of(",", "(", ")", "/", ";", ":", "and", "or", "in", "to", "--", "–", "—");

    private final KnownNames known;
    private final Generics generics;
    private final PlaceWords words;
    private final NameWindow window;

    NamePieces(KnownNames known, Generics generics, PlaceWords words) {
        this.known = known;
        this.generics = generics;
        this.words = words;
        this.window = new NameWindow(known);
    }

    /** The mentions in the tokens from {@code first} up to {@code end}. */
    List<PlaceMention> of(SentenceTree tree, int sentence, int first, int end) {
        NameWindow.Range wide = window.widened(tree, first, end);
        if (known.isKnown(TokenText.of(tree, wide.first(), wide.end()))) {
            return trimmed(tree, sentence, wide.first(), wide.end()).stream().toList();
        }
        List<PlaceMention> mentions = new ArrayList<>();
        int from = first;
        for (int at = first; at <= end; at++) {
            if (at == end || BREAKS.contains(tree.word(at))) {
                trimmed(tree, sentence, from, at).ifPresent(mentions::add);
                from = at + 1;
            }
        }
        return mentions;
    }

    private Optional<PlaceMention> trimmed(SentenceTree tree, int sentence, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isNoName(tree, first)) {
            first++;
        }
        while (first < end && isTail(tree, first, end)) {
            end--;
        }
        if (first >= end || !hasCapital(tree, first, end)) {
            return Optional.empty();
        }
        return piece(tree, sentence, first, end);
    }

    private Optional<PlaceMention> piece(SentenceTree tree, int sentence, int first, int end) {
        String text = TokenText.of(tree, first, end);
        if (end - first == 1 && (words.isNoName(tree.word(first)) || generics.isGeneric(tree.word(first)))) {
            return Optional.empty();
        }
        if (known.isKnown(text)) {
            return Optional.of(mention(sentence, first, end, text, Use.PLACE));
        }
        if (known.isDemonym(text)) {
            return Optional.of(mention(sentence, first, end, text, Use.DEMONYM));
        }
        if (words.isNoName(tree.word(first)) || generics.isGeneric(PlaceName.folded(text))) {
            return end - first > 1 ? piece(tree, sentence, first + 1, end) : Optional.empty();
        }
        if (generics.isThing(PlaceName.folded(text)) || text.chars().anyMatch(Character::isDigit)) {
            return Optional.of(mention(sentence, first, end, text, Use.SPOT));
        }
        return withoutGeneric(tree, sentence, first, end)
                .or(() -> Optional.of(mention(sentence, first, end, text, Use.PLACE)));
    }

    /** "Homs Province" where only Homs is known, "Province of Homs". */
    private Optional<PlaceMention> withoutGeneric(SentenceTree tree, int sentence, int first, int end) {
        if (end - first > 1 && generics.after(tree.word(end - 1)).isPresent()) {
            boolean capital = Character.isUpperCase(tree.token(end - 1).text().charAt(0));
            String text = TokenText.of(tree, first, end - 1);
            return Optional.of(mention(sentence, first, capital ? end : end - 1, text, Use.PLACE)
                    .withHint(generics.after(tree.word(end - 1))));
        }
        if (end - first > 2
                && tree.word(first + 1).equals("of")
                && generics.before(tree.word(first)).isPresent()) {
            return Optional.of(mention(sentence, first + 2, end, TokenText.of(tree, first + 2, end), Use.PLACE)
                    .withHint(generics.before(tree.word(first))));
        }
        return Optional.empty();
    }

    private static boolean isNoName(SentenceTree tree, int token) {
        String text = tree.token(token).text();
        return tree.word(token).equals("the") || !Character.isLetterOrDigit(text.charAt(0));
    }

    private boolean isTail(SentenceTree tree, int first, int end) {
        String text = tree.word(end - 1);
        return text.equals("'s")
                || text.equals("’s")
                || text.equals("based")
                || !Character.isLetterOrDigit(text.charAt(0)) && !known.isDotted(TokenText.of(tree, first, end));
    }

    private static boolean hasCapital(SentenceTree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tree.token(i).text().chars().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private static PlaceMention mention(int sentence, int first, int end, String text, Use use) {
        return new PlaceMention(sentence, first, end, text, use, Optional.empty());
    }
}
