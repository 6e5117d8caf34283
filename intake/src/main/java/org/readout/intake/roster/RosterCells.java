package org.readout.intake.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Sector;

/** Reads and checks the values of one place of a roster. */
final class RosterCells {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> OTHERS =
            Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "DDR", "YUG", "SCG", "XKX");

    private final String source;

    /** @param source file and line, such as {@code members.csv:12} */
    RosterCells(String source) {
        this.source = source;
    }

    RosterException error(String message) {
        return new RosterException(source, message);
    }

    String required(String value, String what) {
        if (value.isBlank()) {
            throw error(what + " is missing");
        }
        return value.strip();
    }

    String country(String value) {
        String code = required(value, "the country");
        if (!COUNTRIES.contains(code) && !OTHERS.contains(code)) {
            throw error("unknown country " + code + "; three capital letters of ISO 3166 are expected, such as KEN");
        }
        return code;
    }

    List<String> sectors(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(this::sector)
                .toList();
    }

    private String sector(String code) {
        try {
            return Sector.valueOf(code).name();
        } catch (IllegalArgumentException e) {
            throw error("unknown sector " + code + "; such as GOV, LEG, MIL or OPP are expected");
        }
    }

    LocalDate day(String value) {
        String text = required(value, "the first day");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw error("there is no day " + text + "; a date such as 2015-02-28 is expected");
        }
    }

    Optional<LocalDate> lastDay(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(day(value));
    }

    /** A term whose days stand in order. */
    RosterTerm checked(RosterTerm term) {
        term.to().filter(to -> to.isBefore(term.from())).ifPresent(to -> {
            throw error("the term of " + term.person() + " ends on " + to + ", before it begins on " + term.from());
        });
        return term;
    }
}
