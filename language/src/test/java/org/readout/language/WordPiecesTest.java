package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})|\\\\(.)");

    @Test
    void wordsAreCutAsInTraining() throws IOException {
        try (ReaderNet net = ReaderNet.bundled()) {
            List<String> vocabulary = net.labels().vocabulary();
            WordPieces pieces = net.labels().pieces();
            for (String line : expected()) {
                String[] fields = line.split(" ");
                List<String> found = Arrays.stream(pieces.of(unescaped(fields[0])))
                        .mapToObj(vocabulary::get)
                        .toList();
                assertThat(found).as(fields[0]).containsExactly(Arrays.copyOfRange(fields, 1, fields.length));
            }
        }
    }

    @Test
    void aVocabularyWithoutAnUnknownPieceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPieces(List.of("[PAD]", "[CLS]", "[SEP]")))
                .withMessageContaining("[UNK]");
    }

    @Test
    void aWordThatCannotBeTakenApartIsUnknown() {
        WordPieces pieces = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "go", "##ma", "."));
        assertThat(pieces.of("Goma.")).containsExactly(3, 4, 5);
        assertThat(pieces.of("Gomax.")).containsExactly(0, 5);
        assertThat(pieces.of("\u0301")).containsExactly(0);
    }

    private static List<String> expected() throws IOException {
        try (InputStream stream = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream("word-pieces.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }

    private static String unescaped(String field) {
        return ESCAPE.matcher(field).replaceAll(match -> {
            String code = match.group(1);
            String character = code == null ? match.group(2) : Character.toString((char) Integer.parseInt(code, 16));
            return java.util.regex.Matcher.quoteReplacement(character);
        });
    }
}
