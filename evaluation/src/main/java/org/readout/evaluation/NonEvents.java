package org.readout.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Document;

/** Reads sentences of ours that hold nothing to code and lists those that give a report all the same. */
public final class NonEvents {

    private static final String USAGE = "NonEvents [--net FILE]";
    private static final String FILE = "non-events.txt";
    private static final String NOTES = """
            Invented, news-like sentences in which the codebook codes nothing: sport, metaphor, markets, weather, private crime and
            so on, and a few with a political flavour but no act. Zero reports are expected.
            """;

    /**
     * A sentence in which nothing should be coded.
     *
     * @param group the kind of trap, from the heading above it
     * @param text the sentence
     */
    record Sentence(String group, String text) {}

    /** A sentence that gave reports, and what they are. */
    record Alarm(Sentence sentence, List<String> reports) {

        Alarm {
            reports = List.copyOf(reports);
        }
    }

    private NonEvents() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, NonEvents::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        try (Product product = Product.open(arguments)) {
            List<Alarm> alarms = alarms(sentences(), product);
            out.println(section(alarms).text());
            for (Alarm alarm : alarms) {
                out.println(
                        "[" + alarm.sentence().group() + "] " + alarm.sentence().text());
                alarm.reports().forEach(report -> out.println("    " + report));
            }
        }
    }

    static Section measure(ArticleCoder coder) throws IOException {
        return section(alarms(sentences(), coder));
    }

    /** The bundled sentences, in order. */
    static List<Sentence> sentences() throws IOException {
        try (InputStream in = NonEvents.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the sentences " + FILE + " are missing from the build");
            }
            return sentences(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Sentence> sentences(String lines) {
        List<Sentence> sentences = new ArrayList<>();
        String group = "";
        for (String line : lines.lines().toList()) {
            if (line.startsWith("## ")) {
                group = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(new Sentence(group, line.strip()));
            }
        }
        return sentences;
    }

    /** The sentences that give reports; each is read as a document of its own. */
    static List<Alarm> alarms(List<Sentence> sentences, ArticleCoder coder) throws IOException {
        List<Alarm> alarms = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Document document = Document.of(
                    "non-event-" + (i + 1),
                    LocalDate.of(2020, 1, 15),
                    sentences.get(i).text());
            ArticleCoder.Coding coding = coder.code(document);
            if (!coding.reports().isEmpty()) {
                alarms.add(new Alarm(sentences.get(i), described(coding)));
            }
        }
        return alarms;
    }

    private static List<String> described(ArticleCoder.Coding coding) {
        return coding.reports().stream()
                .map(report -> ReportLine.full(report, coding.text()) + "   because " + ReportLine.reasons(report))
                .toList();
    }

    private static Section section(List<Alarm> alarms) throws IOException {
        Map<String, int[]> groups = new LinkedHashMap<>();
        sentences().forEach(sentence -> groups.computeIfAbsent(sentence.group(), group -> new int[2])[0]++);
        alarms.forEach(alarm -> groups.computeIfAbsent(alarm.sentence().group(), group -> new int[2])[1]++);
        List<List<String>> rows = new ArrayList<>();
        int all = sentences().size();
        groups.forEach((group, counts) -> rows.add(row(group, counts[0], counts[1])));
        rows.add(row("all", all, alarms.size()));
        return new Section(
                "Non-events",
                USAGE,
                NOTES,
                List.of(new Table(List.of("group", "sentences", "with reports", "%"), rows)));
    }

    private static List<String> row(String group, int sentences, int alarms) {
        return List.of(
                group,
                String.valueOf(sentences),
                String.valueOf(alarms),
                Table.percent(sentences == 0 ? 0 : (double) alarms / sentences));
    }
}
