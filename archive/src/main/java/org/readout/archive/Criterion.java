package org.readout.archive;

import java.time.LocalDate;
import java.util.Set;

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
     * to each other, {@code detain*} with any ending.
     */
    record Words(Field field, SearchWords words) implements Criterion {}

    /** The report has this id, or took the place of one that had. */
    record WithId(String id) implements Criterion {}

    /** Where words are looked for. */
    enum Field {
        /** The words, names and offices of those who act. */
        ACTOR,
        /** The words, names and offices of those to whom it is done. */
        RECIPIENT,
        /** The words and name of the place. */
        PLACE,
        /** The report's sentence, parties and place. */
        REPORT,
        /** The title and text of its document. */
        DOCUMENT
    }
}
