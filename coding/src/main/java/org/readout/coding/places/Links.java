package org.readout.coding.places;

import java.util.List;
import java.util.Set;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;

/** Reads which name of a sentence stands around which: "Paris, Texas", "Houla in Homs province", "Syria's Aleppo". Stateless. */
final class Links {

    private static final Set<String> BETWEEN = Set.of(",", "(", "in", "of", "the");
    private static final Set<String> AFTER_OWNER = Set.of(
            "'s",
            "’s",
            "city",
            "town",
            "village",
            "capital",
            "province",
            "region",
            "port",
            "of",
            "district",
            "state",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "coastal",
            "border",
            "county",
            "governorate",
            "second",
            "largest",
            "main",
            "rebel-held",
            "-",
            "besieged",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");
    private static final int LONGEST_GAP = 5;

    private final ParsedArticle article;

    Links(ParsedArticle article) {
        this.article = article;
    }

    /** Whether the second of two neighbouring names can hold the first: "Homs, Syria". */
    boolean holdsBefore(PlaceMention inner, PlaceMention outer) {
        return isGap(inner, outer, BETWEEN) || isAfterGeneric(inner, outer);
    }

    /** Whether the first of two neighbouring names can hold the second: "the Syrian city of Homs". */
    boolean holdsAfter(PlaceMention outer, PlaceMention inner) {
        return isGap(outer, inner, AFTER_OWNER);
    }

    /** "The town of Houla in Homs", "Aleppo province, Syria": a generic word may follow the inner name. */
    private boolean isAfterGeneric(PlaceMention inner, PlaceMention outer) {
        if (inner.hint().isEmpty() || inner.end() >= outer.first()) {
            return false;
        }
        PlaceMention longer = new PlaceMention(
                inner.sentence(), inner.first(), inner.end() + 1, inner.name(), inner.use(), inner.hint());
        return isGap(longer, outer, BETWEEN);
    }

    private boolean isGap(PlaceMention left, PlaceMention right, Set<String> allowed) {
        if (left.sentence() != right.sentence()
                || right.first() < left.end()
                || right.first() - left.end() > LONGEST_GAP) {
            return false;
        }
        SentenceTree tree = article.tree(left.sentence());
        for (int at = left.end(); at < right.first(); at++) {
            if (!allowed.contains(tree.word(at))) {
                return false;
            }
        }
        return true;
    }

    /** Links the senses of neighbouring mentions where some place of one lies in some place of the other. */
    void link(List<PlaceMention> mentions, List<Sense> senses) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            PlaceMention left = mentions.get(i);
            PlaceMention right = mentions.get(i + 1);
            if (right.use() != Use.DEMONYM && holdsBefore(left, right)) {
                link(senses.get(i), senses.get(i + 1));
            }
            if (holdsAfter(left, right)) {
                link(senses.get(i + 1), senses.get(i));
            }
        }
    }

    private static void link(Sense inner, Sense outer) {
        if (!inner.equals(outer) && (inner.candidates().isEmpty() || canHold(outer, inner))) {
            inner.isIn(outer);
        }
    }

    private static boolean canHold(Sense outer, Sense inner) {
        return outer.candidates().stream()
                .anyMatch(place ->
                        inner.candidates().stream().anyMatch(part -> Containment.holds(place.place(), part.place())));
    }
}
