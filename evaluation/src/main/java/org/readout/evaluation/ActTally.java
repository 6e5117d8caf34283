package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.model.Analysis;
import org.readout.model.ProposedAct;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * What the reader net's event layer proposes against what is marked.
 *
 * <p>A proposal is right if its word lies in the trigger of a marked act of its type that no likelier proposal has taken.
 */
final class ActTally {

    /** From here on a word counts as filling a role. */
    private static final double FILLS = 0.5;

    /**
     * A proposal and whether it is right.
     *
     * @param probability what the net gave it
     * @param right whether such an act is marked
     * @param status whether its status is the marked one; false if it is not right
     */
    record Judged(double probability, boolean right, boolean status) {}

    private final List<Judged> judged = new ArrayList<>();
    private final Map<MarkedAct.Role, Tally> arcs = new EnumMap<>(MarkedAct.Role.class);
    private int marked;

    /** Counts one example. {@code analysis} is the reading of its text. */
    void add(Example example, Analysis analysis) {
        marked += example.acts().size();
        Set<MarkedAct> taken = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            sentence.acts().forEach(act -> seen.add(new Seen(sentence, act)));
        }
        seen.sort(Comparator.comparingDouble((Seen s) -> -s.act().probability()));
        for (Seen one : seen) {
            MarkedAct gold = example.acts().stream()
                    .filter(act -> act.type() == one.act().type() && !taken.contains(act))
                    .filter(act -> act.trigger().overlaps(one.span(one.act().token())))
                    .findFirst()
                    .orElse(null);
            boolean status = gold != null && gold.status() == one.act().status();
            judged.add(new Judged(one.act().probability(), gold != null, status));
            if (gold != null) {
                taken.add(gold);
                for (ProposedAct.Role role : ProposedAct.Role.values()) {
                    count(one, gold, role);
                }
            }
        }
    }

    private record Seen(Sentence sentence, ProposedAct act) {
        Span span(int token) {
            return sentence.tokens().get(token).span();
        }
    }

    private void count(Seen seen, MarkedAct gold, ProposedAct.Role role) {
        MarkedAct.Role named = MarkedAct.Role.valueOf(role.name());
        List<Span> words = seen.act().arguments(role).stream()
                .filter(argument -> argument.probability() >= FILLS)
                .map(argument -> seen.span(argument.token()))
                .toList();
        List<Span> mentions = gold.mentions(named).stream()
                .map(MarkedAct.Mention::span)
                .filter(span -> span.overlaps(seen.sentence().span()))
                .toList();
        int met = (int) mentions.stream()
                .filter(mention -> words.stream().anyMatch(mention::overlaps))
                .count();
        arcs.merge(named, new Tally(Math.min(met, words.size()), mentions.size(), words.size()), Tally::plus);
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** How many acts are marked. */
    int marked() {
        return marked;
    }

    /** By role: mentions met by a word, of those marked and of the words proposed, over all acts proposed right. */
    Map<MarkedAct.Role, Tally> arcs() {
        return Map.copyOf(arcs);
    }
}
