package org.readout.workbench.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.model.Document;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * A document's text for reading, paragraph by paragraph, each with the reports whose evidence begins in it.
 *
 * @param paragraphs in order; blank lines between them are left out
 */
public record ReadText(List<Paragraph> paragraphs) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

    /** Where a text has no blank lines at all. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /**
     * @param pieces its words, cut at the evidence and the acts
     * @param cards the reports whose evidence begins in it
     */
    public record Paragraph(List<Piece> pieces, List<ReportCard> cards) {
        public Paragraph {
            pieces = List.copyOf(pieces);
            cards = List.copyOf(cards);
        }
    }

    public ReadText {
        paragraphs = List.copyOf(paragraphs);
    }

    public static ReadText of(Document document, List<Report> reports) {
        List<Layer> layers = IntStream.range(0, reports.size())
                .boxed()
                .flatMap(i -> Layer.of(reports.get(i), i + 1).stream())
                .toList();
        List<ReportCard> cards = ReportCard.all(document, reports);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : spans(document.text())) {
            List<ReportCard> here = IntStream.range(0, reports.size())
                    .filter(i -> span.contains(reports.get(i).evidence().span().start()))
                    .mapToObj(cards::get)
                    .toList();
            paragraphs.add(new Paragraph(Pieces.cut(document.text(), span, layers, EnumSet.of(Role.ACT)), here));
        }
        return new ReadText(paragraphs);
    }

    /** The paragraphs that a report's evidence touches, with the words of all its fields marked. */
    public static List<Piece> passage(Document document, Report report) {
        Span evidence = report.evidence().span();
        Span range = spans(document.text()).stream()
                .filter(span -> span.overlaps(evidence))
                .reduce(evidence, Span::union);
        return Pieces.cut(document.text(), range, Layer.of(report, 1), EnumSet.complementOf(EnumSet.of(Role.EVIDENCE)));
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher breaks = (BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE_END).matcher(text);
        int start = 0;
        while (breaks.find()) {
            add(spans, text, start, breaks.start());
            start = breaks.end();
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        Span span = new Span(start, end);
        if (!span.of(text).isBlank()) {
            spans.add(span);
        }
    }
}
