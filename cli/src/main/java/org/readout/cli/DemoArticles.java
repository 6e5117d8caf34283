package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.intake.Intake;
import org.readout.model.Document;
import org.readout.model.Hash;

/** Four articles of our own, invented from beginning to end, with their days of publication. */
enum DemoArticles {
    CORRIDOR("corridor.txt", "2024-03-07"),
    ELECTION("election.txt", "2024-05-13"),
    CEASEFIRE("ceasefire.txt", "2024-09-02"),
    STATEMENT("statement.txt", "2024-09-04");

    private final String file;
    private final String published;

    DemoArticles(String file, String published) {
        this.file = file;
        this.published = published;
    }

    static Stream<Intake> open() {
        return documents().stream().map(Intake.Taken::new);
    }

    static List<Document> documents() {
        return Arrays.stream(values()).map(DemoArticles::document).toList();
    }

    private Document document() {
        String text = text();
        return new Document(
                "demo/" + file,
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                text,
                "demo/" + file,
                Hash.sha256(text),
                List.of());
    }

    private String text() {
        try (InputStream in = DemoArticles.class.getResourceAsStream("demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("demo/" + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
