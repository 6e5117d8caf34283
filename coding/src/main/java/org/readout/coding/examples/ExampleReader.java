package org.readout.coding.examples;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.examples.MarkedText.Mark;
import org.readout.model.Span;

/** Reads files of annotated examples. */
public final class ExampleReader {

    private final String file;
    private final OwnCodebook codebook;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, String> about = new HashMap<>();
    private final List<String> block = new ArrayList<>();
    private int first;

    private ExampleReader(String file, OwnCodebook codebook) {
        this.file = file;
        this.codebook = codebook;
    }

    /**
     * The examples of a file in order.
     *
     * @throws IOException if the file cannot be read
     * @throws ExampleFormatException if it is no UTF-8 or a mark is not in order, with file and line
     */
    public static List<Example> read(Path file) throws IOException {
        return read(file.getFileName() + "", text(file));
    }

    static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new ExampleFormatException(file + ": not UTF-8");
        }
    }

    /** The examples of a file's text; {@code file} names it in complaints. */
    public static List<Example> read(String file, String text) {
        return read(file, text, OwnCodebook.empty());
    }

    /** The examples of a file's text, which may carry the codes of a codebook. */
    static List<Example> read(String file, String text, OwnCodebook codebook) {
        ExampleReader reader = new ExampleReader(file, codebook);
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            reader.line(++number, line.strip());
        }
        reader.close();
        return reader.examples;
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            close();
        } else if (CodebookReader.isDefinition(line)) {
            // read beforehand, for all files together
            return;
        } else if (line.startsWith("@")) {
            String[] parts = line.substring(1).split("\\s+", 2);
            about.put(parts[0], parts.length > 1 ? parts[1] : "");
        } else if (!line.startsWith("#")) {
            first = block.isEmpty() ? number : first;
            block.add(line);
        }
    }

    private void close() {
        if (block.isEmpty()) {
            return;
        }
        String source = file + ":" + first;
        try {
            examples.add(example(source));
        } catch (IllegalArgumentException e) {
            throw new ExampleFormatException(source + ": " + e.getMessage());
        }
        block.clear();
    }

    private Example example(String source) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String line : block) {
            text.append(text.length() == 0 ? "" : " ");
            int start = text.length();
            MarkedText marked = MarkedText.parse(line);
            text.append(marked.text());
            sentences.add(new Span(start, text.length()));
            for (Mark mark : marked.marks()) {
                Span own = mark.span();
                marks.add(new Mark(new Span(start + own.start(), start + own.end()), mark.label()));
            }
        }
        return new Example(text.toString(), sentences, ActBuilder.acts(marks, codebook), about, source);
    }
}
