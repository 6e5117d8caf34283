package org.readout.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.archive.Difference;
import org.readout.archive.Difference.Change;
import org.readout.archive.RunDifference;
import org.readout.model.Actor;
import org.readout.model.Report;

/** The difference of two runs for the eye: the reports that differ under their documents, and counts at the end. */
final class DifferenceText {

    private DifferenceText() {}

    static String of(RunDifference difference) {
        StringBuilder text = new StringBuilder();
        difference
                .onlyEarlier()
                .forEach(id ->
                        text.append("only in the earlier run: ").append(id).append('\n'));
        difference
                .onlyLater()
                .forEach(id -> text.append("only in the later run: ").append(id).append('\n'));
        difference.shared().stream().filter(shared -> !shared.isNone()).forEach(shared -> text.append(of(shared)));
        return text.append(counts(difference.shared())).append('\n').toString();
    }

    private static String of(Difference difference) {
        StringBuilder text = new StringBuilder(difference.document()).append('\n');
        difference.gone().forEach(report -> text.append("  gone     ").append(line(report)));
        difference.added().forEach(report -> text.append("  new      ").append(line(report)));
        difference.changed().forEach(change -> text.append(of(change)));
        return text.append('\n').toString();
    }

    private static String of(Change change) {
        return "  before   " + line(change.earlier()) + "  after    " + line(change.later()) + "           "
                + String.join(", ", change.fields()) + '\n';
    }

    private static String line(Report report) {
        return report.label() + "  " + names(report.actors()) + " -> " + names(report.recipients()) + "\n           | "
                + oneLine(report.evidence().quote()) + '\n';
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "?"
                : actors.stream().map(actor -> oneLine(actor.mention().quote())).collect(Collectors.joining(" & "));
    }

    private static String counts(List<Difference> shared) {
        long gone = shared.stream().mapToLong(one -> one.gone().size()).sum();
        long added = shared.stream().mapToLong(one -> one.added().size()).sum();
        long changed = shared.stream().mapToLong(one -> one.changed().size()).sum();
        long same = shared.stream().mapToLong(Difference::same).sum();
        return gone + " gone, " + added + " new, " + changed + " changed, " + same + " the same, in "
                + ArchiveText.count(shared.size(), "shared document");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
