package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.intake.TextDecoder.Decoded;
import org.readout.intake.TextDecoder.Undecodable;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Notice;

/**
 * The rules by which an input becomes a document or is left out; one for all inputs of a run, for one thread.
 *
 * <p>It remembers the ids it has given out, so that each is unique.
 */
final class Admission {

    private final IntakeSettings settings;
    private final LanguageCheck languages = new LanguageCheck();
    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * What is known of an input besides its text.
     *
     * @param id its id, if nobody has it yet
     * @param source the name for messages
     * @param title its headline
     * @param published the day it tells itself
     */
    record Given(String id, String source, Optional<String> title, Optional<LocalDate> published) {}

    Admission(IntakeSettings settings) {
        this.settings = settings;
    }

    int maxBytes() {
        return settings.maxBytes();
    }

    Skipped tooLarge(String source) {
        return new Skipped(
                source,
                SkipReason.TOO_LARGE,
                "is larger than " + settings.maxBytes() + " bytes, the limit for one document (--max-size)");
    }

    /** A file's whole bytes, or one more than are allowed. */
    Intake file(String source, byte[] bytes) {
        if (bytes.length > settings.maxBytes()) {
            return tooLarge(source);
        }
        Optional<FileSignature> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            return new Skipped(
                    source,
                    signature.get().reason(),
                    "is " + signature.get().label() + ", not plain text; convert it to text first");
        }
        TextDecoder.Result decoded = TextDecoder.decode(bytes);
        if (decoded instanceof Undecodable bad) {
            return new Skipped(source, bad.reason(), bad.message());
        }
        return text(source, Hash.sha256(bytes), (Decoded) decoded);
    }

    private Intake text(String source, String hash, Decoded decoded) {
        List<Notice> notices = new ArrayList<>(decoded.notices());
        Optional<LocalDate> day = PublicationDate.inFileName(source);
        if (settings.published().isEmpty() && day.isPresent()) {
            notices.add(Notice.of(
                    "date-from-file-name",
                    "The day of publication, " + day.get() + ", is taken from the file's name."));
        }
        String text = decoded.text();
        if (text.indexOf('\r') >= 0) {
            // What Python and most editors do when they open a text file, so that offsets agree with theirs.
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            notices.add(Notice.of("line-endings", "Line ends with a carriage return are read as line feeds."));
        }
        return admit(new Given(source, source, Optional.empty(), day), hash, text, notices);
    }

    /** A text from a record: offsets stay those of the text as given. */
    Intake record(Given given, String text, List<Notice> notices) {
        return admit(given, Hash.sha256(text), text, new ArrayList<>(notices));
    }

    private Intake admit(Given given, String hash, String raw, List<Notice> notices) {
        TextRepair.Repaired repaired = TextRepair.repair(raw);
        notices.addAll(repaired.notices());
        String text = repaired.text();
        if (text.isBlank()) {
            return new Skipped(given.source(), SkipReason.EMPTY, "is empty");
        }
        Optional<String> foreign = settings.anyLanguage() ? Optional.empty() : languages.foreignLanguage(text);
        if (foreign.isPresent()) {
            return new Skipped(
                    given.source(),
                    SkipReason.NOT_ENGLISH,
                    "is not English but looks like \"" + foreign.get() + "\" (--any-language reads it all the same)");
        }
        String id = uniqueId(given.id(), notices);
        Optional<LocalDate> published = settings.published().or(given::published);
        return new Taken(new Document(id, given.title(), published, text, given.source(), hash, notices));
    }

    private String uniqueId(String id, List<Notice> notices) {
        int times = ids.merge(id, 1, Integer::sum);
        if (times == 1) {
            return id;
        }
        notices.add(Notice.of("duplicate-id", "Another document before this one has the id \"" + id + "\"."));
        return id + "#" + times;
    }
}
