package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/**
 * A text of GAP: a pronoun and two names.
 *
 * @param id its name
 * @param text the text
 * @param pronoun where the pronoun stands
 * @param names where the two names stand
 * @param right for each name whether the pronoun stands for it
 */
record GapText(String id, String text, Span pronoun, List<Span> names, List<Boolean> right) {

    GapText {
        names = List.copyOf(names);
        right = List.copyOf(right);
    }

    static List<GapText> read(Path file) throws IOException {
        List<GapText> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String text = cells[1];
            texts.add(new GapText(
                    cells[0],
                    text,
                    span(text, cells[2], cells[3]),
                    List.of(span(text, cells[4], cells[5]), span(text, cells[7], cells[8])),
                    List.of(cells[6].equalsIgnoreCase("true"), cells[9].equalsIgnoreCase("true"))));
        }
        return texts;
    }

    /** GAP counts code points. */
    private static Span span(String text, String words, String offset) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(offset));
        return new Span(start, start + words.length());
    }
}
