package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U files and rebuilds the raw text of their documents, as the CoNLL shared tasks do.
 *
 * <p>Paragraphs are set apart by a blank line, sentences within one by a space unless {@code SpaceAfter=No} ends the
 * sentence. Empty nodes are left out. A word inside a written token stands where its form is found in the token, or else
 * in the token's whole place.
 */
final class Treebank {

    private Treebank() {}

    /** The documents of a file, in order; what comes before the first {@code # newdoc} is one too. */
    static List<ParsedText> documents(Path file) throws IOException {
        List<ParsedText> documents = new ArrayList<>();
        TreebankDocument document = new TreebankDocument();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (isComment(line, "newdoc") && !document.isEmpty()) {
                documents.add(document.parsed());
                document = new TreebankDocument();
            }
            try {
                read(line, document);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        if (!document.isEmpty()) {
            documents.add(document.parsed());
        }
        return documents;
    }

    private static void read(String line, TreebankDocument document) {
        if (line.isBlank()) {
            document.endSentence();
        } else if (isComment(line, "newpar")) {
            document.beginParagraph();
        } else if (!line.startsWith("#")) {
            document.add(line.split("\t", -1));
        }
    }

    private static boolean isComment(String line, String name) {
        return line.matches("#\\s*" + name + "(\\s.*)?");
    }
}
