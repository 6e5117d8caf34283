package org.readout.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.LineKind;
import org.readout.intake.PublicationDate;
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

    private static String expected(String value, Stream<String> codes) {
        return "\"" + value + "\" is none of " + codes.collect(Collectors.joining(", "));
    }
}
