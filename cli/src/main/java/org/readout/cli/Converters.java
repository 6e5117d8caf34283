package org.readout.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.archive.SearchWords;
import org.readout.export.LineKind;
import org.readout.intake.PublicationDate;
import org.readout.model.EventType;
import org.readout.model.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How values on the command line are read; errors name the value and what was expected. */
final class Converters {

    private Converters() {}

    /** A day such as 2016-06-02. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return PublicationDate.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is no day; expected one such as 2016-06-02"));
        }
    }

    /** One of the output formats. */
    static final class Format implements ITypeConverter<OutputFormat> {

        @Override
        public OutputFormat convert(String value) {
            return OutputFormat.ofCode(value)
                    .orElseThrow(() -> new TypeConversionException(expected(value, OutputFormat.codes())));
        }
    }

    /** A kind of line besides reports. */
    static final class Kind implements ITypeConverter<LineKind> {

        @Override
        public LineKind convert(String value) {
            return Arrays.stream(LineKind.values())
                    .filter(kind -> kind.code().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            expected(value, Arrays.stream(LineKind.values()).map(LineKind::code))));
        }
    }

    /** One of the types of acts; any case. */
    static final class Type implements ITypeConverter<EventType> {

        @Override
        public EventType convert(String value) {
            return constant(EventType.values(), value);
        }
    }

    /** One of the statuses of acts; any case. */
    static final class ActStatus implements ITypeConverter<Status> {

        @Override
        public Status convert(String value) {
            return constant(Status.values(), value);
        }
    }

    /** Three letters, such as MLI. */
    static final class Country implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            String code = value.toUpperCase(Locale.ROOT);
            if (!code.matches("[A-Z]{3}")) {
                throw new TypeConversionException(
                        "\"" + value + "\" is no country; expected an ISO 3166 code of three letters, such as MLI");
            }
            return code;
        }
    }

    /** Words to look for. */
    static final class Words implements ITypeConverter<SearchWords> {

        @Override
        public SearchWords convert(String value) {
            try {
                return new SearchWords(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String value) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(expected(
                        value,
                        Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)))));
    }

    private static String expected(String value, Stream<String> codes) {
        return "\"" + value + "\" is none of " + codes.collect(Collectors.joining(", "));
    }
}
