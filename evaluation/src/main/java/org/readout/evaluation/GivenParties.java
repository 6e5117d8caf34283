package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Analysis;
import org.readout.model.EventType;
import org.readout.model.ProposedAct;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * Which type the reader gives to what a record's source does to its target, when both are told to it.
 *
 * <p>The report whose actor and recipient are of their countries counts, the first one where several are as good; if no report has
 * either of them, the likeliest act that the net sees, one whose parties stand on the given words before others.
 */
final class GivenParties {

    private final Map<EventType, Tally> types = new EnumMap<>(EventType.class);
    private int right;
    private int all;

    /** Adds a record with the reports of its sentence and what the net saw. */
    void add(GoldRecord record, List<CodedReport> reports, Analysis analysis) {
        Optional<EventType> type = type(record, reports, analysis);
        all++;
        right += type.equals(Optional.of(record.type())) ? 1 : 0;
        for (EventType each : EventType.plover()) {
            boolean expected = record.type() == each;
            boolean given = type.equals(Optional.of(each));
            types.merge(
                    each,
                    new Tally(expected && given ? 1 : 0, expected ? 1 : 0, given ? 1 : 0),
                    (one, other) -> one.plus(other));
        }
    }

    /** The share of records whose type is right. */
    double accuracy() {
        return all == 0 ? 0 : (double) right / all;
    }

    /** The mean of the types' F1. */
    double macroF1() {
        return types.values().stream()
                .filter(tally -> tally.gold() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    static Optional<EventType> type(GoldRecord record, List<CodedReport> reports, Analysis analysis) {
        Comparator<CodedReport> byParties = Comparator.comparingInt(report -> shared(record, report));
        Optional<CodedReport> first = Optional.empty();
        for (CodedReport report : reports) {
            boolean better =
                    first.map(best -> byParties.compare(report, best) > 0).orElse(true);
            first = better ? Optional.of(report) : first;
        }
        return first.filter(report -> shared(record, report) > 0)
                .map(CodedReport::type)
                .or(() -> proposed(record, analysis))
                .or(() -> reports.stream().map(CodedReport::type).findFirst());
    }

    private static int shared(GoldRecord record, CodedReport report) {
        boolean recipient = !report.recipients().isEmpty() && record.hasRecipient(report);
        return (record.hasActor(report) ? 1 : 0) + (recipient ? 1 : 0);
    }

    private static Optional<EventType> proposed(GoldRecord record, Analysis analysis) {
        List<Map.Entry<EventType, Double>> seen = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (ProposedAct act : sentence.acts()) {
                int parties = onWords(record.sourceWords(), sentence, act, Role.ACTOR)
                        + onWords(record.targetWords(), sentence, act, Role.RECIPIENT);
                seen.add(Map.entry(act.type(), act.probability() * (1 + parties)));
            }
        }
        return seen.stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int onWords(List<Span> words, Sentence sentence, ProposedAct act, Role role) {
        boolean any = act.arguments(role).stream()
                .map(argument -> sentence.token(argument.token()).span())
                .anyMatch(span -> words.stream().anyMatch(span::overlaps));
        return any ? 1 : 0;
    }
}
