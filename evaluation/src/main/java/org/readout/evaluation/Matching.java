package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which coded report stands for which gold report of an article, one to one.
 *
 * @param pairs those matched, in the order of the gold reports
 * @param missed gold reports without a partner
 * @param spurious coded reports without a partner
 */
record Matching(List<Pair> pairs, List<CodedReport> missed, List<CodedReport> spurious) {

    /** A gold report and the coded report that stands for it. */
    record Pair(CodedReport gold, CodedReport coded) {

        boolean agrees(Field field) {
            return field.agrees(gold, coded);
        }

        /** Whether all levels up to {@code field} agree. */
        boolean reaches(Field field) {
            return Field.LEVELS.subList(0, Field.LEVELS.indexOf(field) + 1).stream()
                    .allMatch(this::agrees);
        }
    }

    private record Candidate(int goldIndex, int codedIndex, Pair pair) {

        /** Best first: trigger overlap, then parties, then status; ties by nearness of triggers, then by order. */
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                        (Candidate candidate) -> !candidate.pair.agrees(Field.TRIGGER))
                .thenComparing(candidate -> -candidate.parties())
                .thenComparing(candidate -> !candidate.pair.agrees(Field.STATUS))
                .thenComparing(Candidate::distance)
                .thenComparing(Candidate::goldIndex)
                .thenComparing(Candidate::codedIndex);

        private int parties() {
            return (pair.agrees(Field.ACTOR) ? 1 : 0) + (pair.agrees(Field.RECIPIENT) ? 1 : 0);
        }

        private int distance() {
            return Math.abs(pair.gold.trigger().start() - pair.coded.trigger().start());
        }
    }

    /** Matches the reports of one article: a pair needs the same type and evidence that overlaps. */
    static Matching of(List<CodedReport> gold, List<CodedReport> coded) {
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> codedTaken = new HashSet<>();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates(gold, coded)) {
            if (!goldTaken.contains(candidate.goldIndex) && !codedTaken.contains(candidate.codedIndex)) {
                goldTaken.add(candidate.goldIndex);
                codedTaken.add(candidate.codedIndex);
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparing(Candidate::goldIndex));
        return new Matching(
                chosen.stream().map(Candidate::pair).toList(), without(gold, goldTaken), without(coded, codedTaken));
    }

    private static List<Candidate> candidates(List<CodedReport> gold, List<CodedReport> coded) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                Pair pair = new Pair(gold.get(g), coded.get(c));
                if (canMatch(pair)) {
                    candidates.add(new Candidate(g, c, pair));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private static boolean canMatch(Pair pair) {
        return pair.gold.type() == pair.coded.type() && pair.gold.evidence().overlaps(pair.coded.evidence());
    }

    private static List<CodedReport> without(List<CodedReport> reports, Set<Integer> taken) {
        List<CodedReport> rest = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!taken.contains(i)) {
                rest.add(reports.get(i));
            }
        }
        return rest;
    }
}
