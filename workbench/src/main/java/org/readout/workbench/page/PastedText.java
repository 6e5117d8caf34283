package org.readout.workbench.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.intake.DocumentSource;
import org.readout.intake.Intake;
import org.readout.intake.IntakeSettings;
import org.readout.intake.PublicationDate;
import org.readout.model.Hash;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** The form with a text, its title and its day of publication. */
final class PastedText {

    private static final int ID_LENGTH = 12;

    private PastedText() {}

    /** The text with the line ends of a form, which are carriage returns and line feeds, mended. */
    static String text(Query form) {
        return form.text("text").orElse("").replace("\r\n", "\n");
    }

    /** @throws WrongRequest if it is given and no day */
    static Optional<LocalDate> published(Query form) {
        return form.text("published")
                .map(given -> PublicationDate.parse(given)
                        .orElseThrow(() -> WrongRequest.notUnderstood(
                                "\"" + given + "\" is no day; expected one such as 2016-06-02")));
    }

    /** Under a name made from the text, so that the same text is the same document. */
    static Intake taken(Query form) {
        String text = text(form);
        String name = form.text("title")
                .map(String::strip)
                .orElse("pasted/" + Hash.sha256(text).substring(0, ID_LENGTH));
        return taken(name, text.getBytes(StandardCharsets.UTF_8), published(form))
                .get(0);
    }

    /** A file or text: one document, or several from JSON Lines. */
    static List<Intake> taken(String name, byte[] bytes, Optional<LocalDate> published) {
        IntakeSettings settings = IntakeSettings.standard();
        return DocumentSource.of(
                        name, bytes, published.map(settings::withPublished).orElse(settings))
                .open()
                .toList();
    }
}
