package org.readout.intake.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's term in an office.
 *
 * @param office the office, lower case: "senator"
 * @param country ISO 3166 alpha-3, or a code such as IGO
 * @param person the name without title
 * @param aliases other names
 * @param from first day
 * @param to last day; empty for a term that has not ended
 * @param sectors codes of sectors, primary first
 * @param region the part of the country that a seat stands for, "US-NJ", or empty
 */
public record RosterTerm(
        String office,
        String country,
        String person,
        List<String> aliases,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> sectors,
        String region) {

    private static final Pattern PARTED = Pattern.compile("[|;\\r\\n#]");

    public RosterTerm {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }

    /** The term as a line of Readout's own table. */
    public String line() {
        return String.join(
                " | ",
                List.of(
                        plain(office),
                        country,
                        plain(person),
                        String.join(
                                "; ", aliases.stream().map(RosterTerm::plain).toList()),
                        from.toString(),
                        to.map(LocalDate::toString).orElse(""),
                        String.join(", ", sectors),
                        region));
    }

    /** The signs that part cells become blanks. */
    private static String plain(String text) {
        return PARTED.matcher(text).replaceAll(" ").strip();
    }
}
