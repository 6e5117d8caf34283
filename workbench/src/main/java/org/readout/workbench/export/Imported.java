package org.readout.workbench.export;

import java.util.Collection;
import org.readout.archive.ImportedDecisions;
import org.readout.archive.Outcome;
import org.readout.export.ReadBack;
import org.readout.model.Reading;

/**
 * What became of lines that were taken into an archive.
 *
 * @param found readings and decisions that the lines held
 * @param readings readings that are new in the archive
 * @param unchanged readings that it had already
 * @param decisions decisions that are new in the archive
 * @param known decisions that it had already
 * @param leftOut what was left out
 * @param notKept statements, times and places, for which an archive has no room
 */
public record Imported(
        long found, long readings, long unchanged, long decisions, long known, long leftOut, long notKept) {

    private static final Imported NOTHING = new Imported(0, 0, 0, 0, 0, 0, 0);

    /** What became of several files together. */
    public static Imported all(Collection<Imported> files) {
        return files.stream().reduce(NOTHING, Imported::and);
    }

    private Imported and(Imported other) {
        return new Imported(
                found + other.found,
                readings + other.readings,
                unchanged + other.unchanged,
                decisions + other.decisions,
                known + other.known,
                leftOut + other.leftOut,
                notKept + other.notKept);
    }

    /** Such as "12 taken over, 400 unchanged, 3 decisions taken over, 1 left out". */
    public String words() {
        return readings + " taken over"
                + some(unchanged, " unchanged")
                + some(decisions, decisions == 1 ? " decision taken over" : " decisions taken over")
                + some(known, known == 1 ? " decision known" : " decisions known")
                + some(leftOut, " left out")
                + some(notKept, " statements, times and places not kept, as an archive has none");
    }

    private static String some(long number, String what) {
        return number == 0 ? "" : ", " + number + what;
    }

    /** Counts while lines are taken over; for one thread. */
    static final class Counter {

        private long found;
        private long readings;
        private long unchanged;
        private long decisions;
        private long known;
        private long leftOut;
        private long notKept;

        void found() {
            found++;
        }

        void kept(Outcome outcome, ReadBack back) {
            if (outcome == Outcome.UNCHANGED) {
                unchanged++;
            } else {
                readings++;
            }
            Reading reading = back.reading();
            notKept += reading.statements().size()
                    + reading.times().size()
                    + reading.places().size();
        }

        void decided(ImportedDecisions taken) {
            decisions += taken.added();
            known += taken.known();
        }

        void skipped() {
            leftOut++;
        }

        Imported imported() {
            return new Imported(found, readings, unchanged, decisions, known, leftOut, notKept);
        }
    }
}
