package org.readout.archive;

import java.time.LocalDate;
import java.util.Set;
import org.readout.model.Mode;
import org.readout.model.Sector;

/** What reports are asked for; several criteria hold together. */
public sealed interface Criterion {

    /** One of these types, by name ({@code COERCE}). */
    record OfType(Set<String> types) implements Criterion {
        public OfType {
            types = Set.copyOf(types);
        }
    }

    /** One of these statuses, by name ({@code PLANNED}). */
    record WithStatus(Set<String> statuses) implements Criterion {
        public WithStatus {
            statuses = Set.copyOf(statuses);
        }
    }

    /** An actor, a recipient or the place belongs to one of these countries (three capitals). */
    record InCountry(Set<String> countries) implements Criterion {
        public InCountry {
            countries = Set.copyOf(countries);
        }
    }

    /** The act may have happened on that day or later; what has no day is left out. */
    record Since(LocalDate day) implements Criterion {}

    /** The act may have happened on that day or earlier; what has no day is left out. */
    record Until(LocalDate day) implements Criterion {}

    /**
     * All these words stand in the field: whole words, in any case and any order, accents aside; {@code "in quotes"} next
     * to each other, {@code detain*} with any ending. Of several parties one must have them all.
     */
    record Words(Field field, SearchWords words) implements Criterion {}

    /** The report has this id, or took the place of one that had. */
    record WithId(String id) implements Criterion {}

    /** One of these refinements of its type. */
    record OfMode(Set<Mode> modes) implements Criterion {
        public OfMode {
            modes = Set.copyOf(modes);
        }
    }

    /** One of these codes of the user's own, {@code ACCESS}, or one of their modes, {@code ACCESS/close}. */
    record OfCode(Set<String> codes) implements Criterion {
        public OfCode {
            codes = Set.copyOf(codes);
        }
    }

    /** An actor or a recipient belongs to one of these parts of society. */
    record InSector(Set<Sector> sectors) implements Criterion {
        public InSector {
            sectors = Set.copyOf(sectors);
        }
    }

    /** Its review has come to one of these states. */
    record InReview(Set<ReviewState> states) implements Criterion {
        public InReview {
            states = Set.copyOf(states);
        }
    }

    /** It was read in one of these documents, by id. */
    record InDocument(Set<String> documents) implements Criterion {
        public InDocument {
            documents = Set.copyOf(documents);
        }
    }

    /** The text dates the act, or, if {@code dated} is false, nothing but the day of publication does. */
    record Dated(boolean dated) implements Criterion {}

    /** The passage recalls the act as history, or not. */
    record Background(boolean background) implements Criterion {}

    /**
     * A party or speaker of the report is the one with this id, however it is written.
     *
     * @param field {@link Field#ACTOR}, {@link Field#RECIPIENT} or {@link Field#SPEAKER}
     * @param party as in {@link PartySummary#id()}
     */
    record Is(Field field, String party) implements Criterion {
        public Is {
            if (field != Field.ACTOR && field != Field.RECIPIENT && field != Field.SPEAKER) {
                throw new IllegalArgumentException("a party acts, receives or speaks; it is no " + field);
            }
        }
    }

    /** Where words are looked for. */
    enum Field {
        /**
         * The words, names and offices of those who act. An actor that people decided on is found by its name and by the names of
         * those that they have merged into it, however a report has it.
         */
        ACTOR,
        /** The words, names and offices of those to whom it is done; likewise. */
        RECIPIENT,
        /** The words and name of the place. */
        PLACE,
        /** The words, names and offices of those on whose word it is told; likewise. */
        SPEAKER,
        /** The report's sentence, parties and place. */
        REPORT,
        /** The title and text of its document. */
        DOCUMENT
    }
}
