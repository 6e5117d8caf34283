package org.readout.export.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Hash;
import org.readout.model.Precision;
import org.readout.model.Report;
import org.readout.model.Status;

/**
 * One pair of parties of a report, as event data in the tradition of CAMEO hold it: who did it, to whom, on which day.
 *
 * <p>Compound parties are taken apart into pairs. Acts that all sides do to each other, whose report names several actors
 * and no recipient, become a pair in each direction (PLOVER manual, "Compound and Reciprocal Actors").
 *
 * @param row the report
 * @param day the first day of the act
 * @param source who did it, if the text says so
 * @param target to whom, if the text says so
 * @param number of the pair in its report, from 1
 */
record Dyad(ReportRow row, LocalDate day, Optional<Actor> source, Optional<Actor> target, int number) {

    /** What several parties with no recipient do to each other, after the examples of the PLOVER manual. */
    private static final Set<EventType> RECIPROCAL =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.ASSAULT);

    /** Digits of the hash that an event's number is made from: 48 bits, which every program holds exactly. */
    private static final int ID_DIGITS = 12;

    /**
     * The pairs of a report: none where it did not occur, where a reviewer rejected it, where no day is known for it, or
     * where it has no CAMEO code.
     */
    static List<Dyad> of(ReportRow row) {
        Report report = row.report();
        if (report.status() != Status.OCCURRED
                || row.isRejected()
                || report.cameo().isEmpty()
                || hasNoDayOfItsOwn(report)) {
            return List.of();
        }
        return report.when().from().map(day -> pairs(row, day)).orElse(List.of());
    }

    /** An old act that nothing in the text dates has only the day of publication, which is surely not its own. */
    private static boolean hasNoDayOfItsOwn(Report report) {
        return report.background() && report.when().precision() == Precision.UNKNOWN;
    }

    private static List<Dyad> pairs(ReportRow row, LocalDate day) {
        List<Dyad> pairs = new ArrayList<>();
        Report report = row.report();
        boolean reciprocal =
                report.recipients().isEmpty() && report.actors().size() > 1 && RECIPROCAL.contains(report.type());
        for (Optional<Actor> source : orUnknown(report.actors())) {
            for (Optional<Actor> target : orUnknown(reciprocal ? report.actors() : report.recipients())) {
                if (!reciprocal || !source.equals(target)) {
                    pairs.add(new Dyad(row, day, source, target, pairs.size() + 1));
                }
            }
        }
        return pairs;
    }

    private static List<Optional<Actor>> orUnknown(List<Actor> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    String cameo() {
        return row.report().cameo();
    }

    boolean hasBothParties() {
        return source.isPresent() && target.isPresent();
    }

    /** A number for data whose ids are numbers, made from the report's id and the pair's place in it. */
    String numericId() {
        String hash = Hash.sha256(row.report().id() + "/" + number);
        return String.valueOf(Long.parseLong(hash.substring(0, ID_DIGITS), 16));
    }
}
