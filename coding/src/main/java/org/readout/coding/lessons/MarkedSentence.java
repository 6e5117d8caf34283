package org.readout.coding.lessons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Status;

/** A report's sentence with its act and parties marked as in the Readout Corpus: {@code [Police]{a1} [arrested]{1 COERCE/arrest} ...}. */
public final class MarkedSentence {

    private final String sentence;
    private final int offset;
    private final Map<Span, String> marks = new TreeMap<>(Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));

    private MarkedSentence(Report report) {
        sentence = report.evidence().quote();
        offset = report.evidence().span().start();
    }

    /** The report's sentence; empty where neither an actor nor a recipient stands in it, or its act does not. */
    public static Optional<String> of(Report report) {
        MarkedSentence marked = new MarkedSentence(report);
        boolean act = marked.mark(report.trigger().span(), "1 " + label(report));
        boolean actors = marked.parties(report.actors(), "a1");
        boolean recipients = marked.parties(report.recipients(), "r1");
        return act && (actors || recipients) ? Optional.of(marked.text()) : Optional.empty();
    }

    /** The report's sentence without a mark: its words tell no act. */
    public static String unmarked(Report report) {
        return new MarkedSentence(report).text();
    }

    private static String label(Report report) {
        String modes = report.modes().stream().map(Mode::code).collect(Collectors.joining("+"));
        return report.type()
                + (modes.isEmpty() ? "" : "/" + modes)
                + (report.status() == Status.OCCURRED
                        ? ""
                        : " " + report.status().name().toLowerCase(Locale.ROOT))
                + (report.background() ? " bg" : "");
    }

    private boolean parties(List<Actor> parties, String role) {
        boolean any = false;
        for (Actor party : parties) {
            any |= mark(party.mention().span(), role);
        }
        return any;
    }

    /** Words outside the sentence, or across another mark's edge, stay unmarked. */
    private boolean mark(Span words, String label) {
        boolean inside = words.start() >= offset && words.end() <= offset + sentence.length();
        if (!inside || marks.keySet().stream().anyMatch(other -> crosses(words, other))) {
            return false;
        }
        marks.merge(words, label, (before, added) -> before + ", " + added);
        return true;
    }

    private static boolean crosses(Span one, Span other) {
        return one.overlaps(other)
                && !(one.start() <= other.start() && other.end() <= one.end())
                && !(other.start() <= one.start() && one.end() <= other.end());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        List<Span> open = new ArrayList<>();
        for (int at = 0; at <= sentence.length(); at++) {
            close(open, at, text);
            open(open, at, text);
            if (at < sentence.length()) {
                text.append(escaped(sentence.charAt(at)));
            }
        }
        return lead(text.toString().replaceAll("\\s+", " ").strip());
    }

    private void open(List<Span> open, int at, StringBuilder text) {
        for (Span mark : marks.keySet()) {
            if (mark.start() - offset == at) {
                open.add(mark);
                text.append('[');
            }
        }
    }

    private void close(List<Span> open, int at, StringBuilder text) {
        while (!open.isEmpty() && open.get(open.size() - 1).end() - offset == at) {
            text.append("]{").append(marks.get(open.remove(open.size() - 1))).append('}');
        }
    }

    private static String escaped(char letter) {
        return "[]{}\\".indexOf(letter) < 0 ? String.valueOf(letter) : "\\" + letter;
    }

    /** What would begin a comment or a setting of the file is a plain sign. */
    private static String lead(String line) {
        return line.startsWith("#") || line.startsWith("@") ? "\\" + line : line;
    }
}
