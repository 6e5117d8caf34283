package org.readout.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.archive.Contents;
import org.readout.archive.RunSummary;
import org.readout.archive.Skip;

/** What an archive holds, in words and counts. */
final class ArchiveText {

    private ArchiveText() {}

    static String of(String address, Contents contents, List<RunSummary> runs) {
        StringBuilder text = new StringBuilder();
        text.append("archive    ").append(address).append('\n');
        text.append("schema     ").append(contents.schema()).append('\n');
        text.append("documents  ").append(contents.documents());
        text.append(" (").append(count(contents.versions(), "version")).append(")\n");
        text.append("reports    ").append(contents.reports());
        text.append(" (").append(contents.allReports()).append(" with those of superseded readings)\n");
        text.append("events     ").append(contents.events()).append('\n');
        text.append("runs\n");
        runs.forEach(run -> text.append(line(run)).append('\n'));
        return text.toString();
    }

    /** One line for a run: when, what, by which rules, and what became of it. */
    static String line(RunSummary run) {
        String end = run.finished().isPresent() ? "" : "; not finished";
        String restored = run.restored() == 0 ? "" : ", " + run.restored() + " restored";
        return "  " + run.number() + "  " + run.started() + "  " + String.join(" ", run.inputs()) + "  (rules "
                + run.reader().rules() + ", net " + run.reader().net() + "): " + run.read() + " read, "
                + run.unchanged() + " unchanged" + restored + ", "
                + run.skipped().size() + " skipped" + reasons(run.skipped()) + end;
    }

    private static String reasons(List<Skip> skipped) {
        Map<String, Long> counts =
                skipped.stream().collect(Collectors.groupingBy(Skip::reason, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** How many reports were shown; where none were, why. */
    static String endLine(long shown, Contents contents) {
        if (contents.documents() == 0) {
            return "nothing has been read into this archive yet";
        }
        if (contents.reports() == 0) {
            return count(contents.documents(), "document") + " read, but nothing in it is coded";
        }
        return shown + " matching (" + contents.reports() + " total)";
    }

    /** "1 document", "2 documents". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
