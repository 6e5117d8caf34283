package org.readout.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How well quotations and attributions were found in some texts.
 *
 * <p><b>Quoted.</b> Asked for are the stretches of the marked attributions all of whose content stands between quotation
 * marks; a stretch ends with its line. Found are the stretches of statements of form DIRECT. One is right if it begins and
 * ends with the same words, or, in the second count, word by word. What was found inside content that is marked but not wholly
 * quoted is not asked for and not counted. A marked attribution has the right speaker if, of the found statements, the one
 * that shares most words of content with it has a source that shares a word with the marked source; one not found is wrong.
 *
 * <p><b>Speech.</b> Asked for are the marked attributions with a verb of speech in their cue, found are the statements with one
 * in theirs. They are paired one to one, those with the same cue word first, then by shared words of content. Content and
 * source are counted in words of the pairs against all words asked for and all words found; "overlap" is the share of the marked
 * attributions with a source whose pair's source shares a word with it.
 */
record QuotesScore(
        Tally units,
        Tally unitWords,
        Tally speakers,
        Tally statements,
        Tally content,
        Tally source,
        Tally sourceOverlap) {

    static final QuotesScore NONE =
            new QuotesScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** A marked attribution with the found one that stands for it. */
    record Pair(SaidByWhom marked, SaidByWhom found) {}

    static QuotesScore of(List<SaidByWhom> marked, List<SaidByWhom> found) {
        List<SaidByWhom> spoken = marked.stream().filter(SaidByWhom::speech).toList();
        List<SaidByWhom> told = found.stream().filter(SaidByWhom::speech).toList();
        List<Pair> pairs = pairs(spoken, told);
        return new QuotesScore(
                units(marked, found),
                unitWords(marked, found),
                speakers(marked, found),
                new Tally(pairs.size(), spoken.size(), told.size()),
                words(pairs, spoken, told, SaidByWhom::content),
                words(pairs, spoken, told, SaidByWhom::narrow),
                overlap(pairs, spoken));
    }

    QuotesScore plus(QuotesScore other) {
        return new QuotesScore(
                units.plus(other.units),
                unitWords.plus(other.unitWords),
                speakers.plus(other.speakers),
                statements.plus(other.statements),
                content.plus(other.content),
                source.plus(other.source),
                sourceOverlap.plus(other.sourceOverlap));
    }

    private static Tally units(List<SaidByWhom> marked, List<SaidByWhom> found) {
        Set<BitSet> asked = stretches(marked);
        Set<BitSet> given = counted(marked, found);
        Set<BitSet> right = new HashSet<>(given);
        right.retainAll(asked);
        return new Tally(right.size(), asked.size(), given.size());
    }

    private static Tally unitWords(List<SaidByWhom> marked, List<SaidByWhom> found) {
        BitSet asked = union(stretches(marked));
        BitSet given = union(counted(marked, found));
        return new Tally(WordPlaces.shared(asked, given), asked.cardinality(), given.cardinality());
    }

    private static Set<BitSet> stretches(List<SaidByWhom> some) {
        Set<BitSet> stretches = new HashSet<>();
        some.stream().filter(SaidByWhom::quoted).forEach(one -> stretches.addAll(one.units()));
        return stretches;
    }

    /** The found stretches without those that only other marked content holds. */
    private static Set<BitSet> counted(List<SaidByWhom> marked, List<SaidByWhom> found) {
        BitSet asked = union(stretches(marked));
        BitSet others = new BitSet();
        marked.stream().filter(one -> !one.quoted()).forEach(one -> others.or(one.content()));
        Set<BitSet> counted = stretches(found);
        counted.removeIf(words -> !words.intersects(asked) && words.intersects(others));
        return counted;
    }

    private static BitSet union(Set<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }

    private static Tally speakers(List<SaidByWhom> marked, List<SaidByWhom> found) {
        List<SaidByWhom> asked = marked.stream()
                .filter(one -> one.quoted() && !one.source().isEmpty())
                .toList();
        int right = (int) asked.stream()
                .filter(one -> found.stream()
                        .filter(other -> other.content().intersects(one.content()))
                        .max(Comparator.comparingInt((SaidByWhom other) -> agreement(one, other)))
                        .filter(other -> other.source().intersects(one.source()))
                        .isPresent())
                .count();
        return new Tally(right, asked.size(), asked.size());
    }

    /** Shared words of content, less those that only one of the two has. */
    private static int agreement(SaidByWhom one, SaidByWhom other) {
        return 3 * WordPlaces.shared(one.content(), other.content())
                - other.content().cardinality();
    }

    static List<Pair> pairs(List<SaidByWhom> marked, List<SaidByWhom> found) {
        List<Pair> candidates = new ArrayList<>();
        for (SaidByWhom one : marked) {
            found.stream()
                    .filter(other -> isPossible(one, other))
                    .forEach(other -> candidates.add(new Pair(one, other)));
        }
        candidates.sort(Comparator.comparingInt(QuotesScore::likeness).reversed());
        Set<Integer> used = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            int one = marked.indexOf(pair.marked());
            int other = -1 - found.indexOf(pair.found());
            if (!used.contains(one) && !used.contains(other)) {
                used.add(one);
                used.add(other);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static boolean isPossible(SaidByWhom one, SaidByWhom other) {
        return one.cue().intersects(other.cue()) || one.content().intersects(other.content());
    }

    private static int likeness(Pair pair) {
        int cue = pair.marked().cue().intersects(pair.found().cue()) ? 10_000 : 0;
        return cue + WordPlaces.shared(pair.marked().content(), pair.found().content());
    }

    private static Tally words(
            List<Pair> pairs, List<SaidByWhom> marked, List<SaidByWhom> found, Function<SaidByWhom, BitSet> words) {
        int right = pairs.stream()
                .mapToInt(pair -> WordPlaces.shared(words.apply(pair.marked()), words.apply(pair.found())))
                .sum();
        return new Tally(right, sum(marked, words), sum(found, words));
    }

    private static int sum(List<SaidByWhom> some, Function<SaidByWhom, BitSet> words) {
        return some.stream().mapToInt(one -> words.apply(one).cardinality()).sum();
    }

    private static Tally overlap(List<Pair> pairs, List<SaidByWhom> marked) {
        int asked = (int) marked.stream().filter(one -> !one.source().isEmpty()).count();
        int right = (int) pairs.stream()
                .filter(pair -> pair.marked().source().intersects(pair.found().source()))
                .count();
        return new Tally(right, asked, asked);
    }
}
