package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.evaluation.TaggedText.TaggedSentence;

/** Reads names from files with a word a line and a blank line between sentences. */
final class TaggedFile {

    private static final String TEXT = "# text = ";
    private static final String NEW_DOCUMENT = "# newdoc";

    private final List<TaggedText> documents = new ArrayList<>();
    private final List<TaggedSentence> sentences = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String text = "";

    private TaggedFile() {}

    /**
     * The documents of a file. Lines are {@code word TAB tag}, or those of Universal NER: comments with the raw text,
     * then {@code number TAB word TAB tag TAB ...}. A line that is neither is split at its last white space, and a sentence
     * that is only a web address is left out.
     */
    static List<TaggedText> documents(Path file) throws IOException {
        TaggedFile reader = new TaggedFile();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            reader.read(line);
        }
        reader.endDocument();
        return reader.documents;
    }

    private void read(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith(NEW_DOCUMENT)) {
            endDocument();
        } else if (line.startsWith(TEXT)) {
            text = line.substring(TEXT.length());
        } else if (!line.startsWith("# ")) {
            word(line.split("\t", -1), line);
        }
    }

    private void word(String[] columns, String line) {
        if (columns.length >= 3 && columns[0].matches("[0-9]+")) {
            add(columns[1], columns[2]);
        } else if (columns.length >= 2) {
            add(columns[0], columns[1]);
        } else {
            String[] parts = line.strip().split("\\s+");
            add(parts[0], parts[parts.length - 1]);
        }
    }

    private void add(String token, String tag) {
        tokens.add(token.strip());
        tags.add(tag.strip());
    }

    private void endSentence() {
        boolean address = tokens.size() == 1 && tokens.get(0).startsWith("http");
        if (!tokens.isEmpty() && !address) {
            sentences.add(new TaggedSentence(tokens, tags, text));
        }
        tokens.clear();
        tags.clear();
        text = "";
    }

    private void endDocument() {
        endSentence();
        if (!sentences.isEmpty()) {
            documents.add(TaggedText.of(sentences));
        }
        sentences.clear();
    }
}
