package org.readout.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a verb prints a list that is no list of reports. */
enum ListFormat {
    TABLE,
    JSONL;

    /** One of them; any case. */
    static final class Converter implements ITypeConverter<ListFormat> {

        @Override
        public ListFormat convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "table" -> TABLE;
                case "jsonl" -> JSONL;
                default -> throw new TypeConversionException("\"" + value + "\" is none of table, jsonl");
            };
        }
    }
}
