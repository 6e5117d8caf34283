package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Why one field of a report is as it is: data for {@code explain}.
 *
 * @param field the field: {@code type}, {@code actor}, {@code recipient}, {@code when}, {@code where},
 *     {@code attribution}, {@code speaker}, {@code status}, {@code mode}
 * @param rule the mechanism or data entry that decided, such as {@code lexicon/assault.txt:12 "shell"}
 * @param detail what it decided and what else was considered, in a few words
 * @param span the words it rests on, if any
 */
public record Reason(String field, String rule, String detail, Optional<Span> span) {

    public Reason {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
    }
}
