package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EventType;

/**
 * How the records of one sentence were found.
 *
 * @param outcomes one for each record
 * @param coded how many reports the sentence gave
 */
record RecordScore(List<Outcome> outcomes, int coded) {

    /**
     * What became of a record.
     *
     * @param record the record
     * @param match the report of its type that stands for it
     * @param best the type of the report on its words, or else of the sentence's first report
     */
    record Outcome(GoldRecord record, Optional<CodedReport> match, Optional<EventType> best) {

        boolean found() {
            return match.isPresent();
        }

        boolean foundWithTrigger() {
            return match.filter(record::hasTrigger).isPresent();
        }

        boolean foundWithActor() {
            return match.filter(record::hasActor).isPresent();
        }

        boolean foundWithBoth() {
            return match.filter(record::hasActor).filter(record::hasRecipient).isPresent();
        }

        boolean bestIsRight() {
            return best.equals(Optional.of(record.type()));
        }
    }

    RecordScore {
        outcomes = List.copyOf(outcomes);
    }

    /** Compares the records of one sentence to its reports: a record takes the best free report of its type. */
    static RecordScore of(List<GoldRecord> records, List<CodedReport> reports) {
        Set<Integer> taken = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (GoldRecord record : records) {
            Optional<Integer> match = match(record, reports, taken);
            match.ifPresent(taken::add);
            outcomes.add(new Outcome(record, match.map(reports::get), best(record, reports)));
        }
        return new RecordScore(outcomes, reports.size());
    }

    private static Optional<Integer> match(GoldRecord record, List<CodedReport> reports, Set<Integer> taken) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!taken.contains(i) && reports.get(i).type() == record.type()) {
                free.add(i);
            }
        }
        return free.stream()
                .min(Comparator.comparing((Integer index) -> !record.hasTrigger(reports.get(index)))
                        .thenComparing(index -> !record.hasActor(reports.get(index)))
                        .thenComparing(index -> !record.hasRecipient(reports.get(index))));
    }

    private static Optional<EventType> best(GoldRecord record, List<CodedReport> reports) {
        return reports.stream()
                .filter(record::hasTrigger)
                .findFirst()
                .or(() -> reports.stream().findFirst())
                .map(CodedReport::type);
    }
}
