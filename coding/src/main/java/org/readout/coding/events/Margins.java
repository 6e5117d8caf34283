package org.readout.coding.events;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Span;

/** The sentences of an article that are its headline or a picture's caption. Immutable. */
final class Margins {

    private static final Pattern FILE_PICTURE = Pattern.compile(
            "^(FILE|In this|This) ?([-–—:,]|\\b(photo|image|picture|frame|still)\\b).*", Pattern.DOTALL);
    private static final Pattern FULL_DATE = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}, ?(19|20)\\d\\d\\.?\\)?\\s*$");

    private final BitSet marginal = new BitSet();
    private final BitSet headlines = new BitSet();

    Margins(ParsedArticle article) {
        String title = article.document().title().orElse("");
        int headline = !title.isEmpty() && article.text().startsWith(title) ? title.length() : 0;
        for (int sentence = 0; sentence < article.size(); sentence++) {
            Span span = article.tree(sentence).sentence().span();
            headlines.set(sentence, span.end() <= headline);
            if (headlines.get(sentence) || isCaption(article.tree(sentence), span.of(article.text()))) {
                marginal.set(sentence);
            }
        }
    }

    boolean isHeadline(int sentence) {
        return headlines.get(sentence);
    }

    boolean isMarginal(int sentence) {
        return marginal.get(sentence);
    }

    /** A caption tells in the present tense what a picture shows, and ends with the picture's day. */
    private static boolean isCaption(SentenceTree tree, String words) {
        if (FILE_PICTURE.matcher(words).matches()) {
            return true;
        }
        return FULL_DATE.matcher(words).find() && isPresent(tree);
    }

    private static boolean isPresent(SentenceTree tree) {
        for (int token = 0; token < tree.size(); token++) {
            String tag = tree.token(token).tag().toUpperCase(Locale.ROOT);
            if (tree.isRoot(token)) {
                return tag.equals("VBZ")
                        || tag.equals("VBP")
                        || tag.equals("VBG")
                        || tree.hasChild(
                                token,
                                c -> tree.is(c, "aux") && tree.token(c).tag().equals("VBZ"));
            }
        }
        return false;
    }
}
