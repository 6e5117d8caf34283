package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Span;

/**
 * An article of PolNeAR with what its annotator marked as attributed.
 *
 * <p>A folder holds {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, brat's standoff: a line {@code T7 TAB
 * Content 10 24;30 41 TAB words} marks words, a line {@code E2 TAB Attribution:T8 Source:T5 Cue:T6 Content:T7} joins them. Of
 * several annotators of one article the first by name is taken. Lines of other kinds are left out.
 *
 * @param name the file's name without its ending
 * @param text the article
 * @param attributions in the order of the file
 */
record AttributedArticle(String name, String text, List<Marked> attributions) {

    AttributedArticle {
        attributions = List.copyOf(attributions);
    }

    /**
     * One attribution as marked.
     *
     * @param sources stretches of words that name the source; empty if the text names none
     * @param cues stretches of words that attribute
     * @param contents stretches of words that are attributed, in order
     */
    record Marked(List<Span> sources, List<Span> cues, List<Span> contents) {}

    /** All articles of a folder by name. */
    static List<AttributedArticle> all(Path folder) throws IOException {
        List<AttributedArticle> articles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : annotations(folder)) {
            String name = file.getFileName().toString().replaceFirst("_[0-9a-f]+\\.ann$", "");
            Path text = folder.resolve("text").resolve(name + ".txt");
            if (seen.add(name)) {
                articles.add(of(name, Files.readString(text, StandardCharsets.UTF_8), file));
            }
        }
        return articles;
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }

    private static AttributedArticle of(String name, String text, Path file) throws IOException {
        try {
            return parse(name, text, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    static AttributedArticle parse(String name, String text, List<String> lines) {
        CodePoints points = new CodePoints(text);
        Map<String, List<Span>> marks = new HashMap<>();
        List<Marked> found = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", 3);
            if (fields.length < 2) {
                continue;
            }
            if (fields[0].startsWith("T")) {
                marks.put(fields[0], spans(fields[1], points));
            } else if (fields[0].startsWith("E")) {
                Marked marked = marked(fields[1], marks);
                if (!marked.contents().isEmpty()) {
                    found.add(marked);
                }
            }
        }
        return new AttributedArticle(name, text, found);
    }

    private static Marked marked(String roles, Map<String, List<Span>> marks) {
        return new Marked(role(roles, "Source", marks), role(roles, "Cue", marks), role(roles, "Content", marks));
    }

    private static List<Span> role(String roles, String role, Map<String, List<Span>> marks) {
        return Stream.of(roles.split(" "))
                .filter(word -> word.matches(role + "\\d*:T\\d+"))
                .flatMap(word -> marks.getOrDefault(word.substring(word.indexOf(':') + 1), List.of()).stream())
                .sorted()
                .toList();
    }

    /** {@code Content 10 24;30 41}. */
    private static List<Span> spans(String mark, CodePoints points) {
        String ranges = mark.substring(mark.indexOf(' ') + 1);
        return Stream.of(ranges.split(";"))
                .map(range -> span(range, points))
                .filter(span -> span.length() > 0)
                .toList();
    }

    private static Span span(String range, CodePoints points) {
        if (!range.matches("\\d{1,9} \\d{1,9}")) {
            throw new IllegalArgumentException("a mark has places such as \"10 24\", not \"" + range + "\"");
        }
        int blank = range.indexOf(' ');
        return points.span(Integer.parseInt(range.substring(0, blank)), Integer.parseInt(range.substring(blank + 1)));
    }
}
