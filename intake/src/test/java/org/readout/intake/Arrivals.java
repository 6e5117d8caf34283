package org.readout.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.model.Document;
import org.readout.model.Notice;

/** Words for the tests of this module. */
final class Arrivals {

    private Arrivals() {}

    static List<Intake> arriving(Path path) {
        return arriving(path, IntakeSettings.standard());
    }

    static List<Intake> arriving(Path path, IntakeSettings settings) {
        try (Stream<Intake> arrivals = DocumentSource.of(path, settings).open()) {
            return arrivals.toList();
        }
    }

    static List<Intake> fromStandardInput(byte[] bytes) {
        DocumentSource source =
                DocumentSource.of(List.of(Path.of("-")), new ByteArrayInputStream(bytes), IntakeSettings.standard());
        try (Stream<Intake> arrivals = source.open()) {
            return arrivals.toList();
        }
    }

    static List<Intake> fromStandardInput(String text) {
        return fromStandardInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document document(List<Intake> arrivals) {
        return ((Taken) arrivals.get(0)).document();
    }

    static Skipped skipped(List<Intake> arrivals) {
        return (Skipped) arrivals.get(0);
    }

    static List<String> notices(Document document) {
        return document.notices().stream().map(Notice::code).toList();
    }
}
