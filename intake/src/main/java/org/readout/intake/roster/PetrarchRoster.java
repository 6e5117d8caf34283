package org.readout.intake.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The actor dictionaries of PETRARCH: a name in capitals with underscores, {@code +} before its synonyms, codes in brackets
 * with restrictions of date.
 *
 * <pre>{@code
 * AMINA_SULE_
 * +A._SULE_
 *     [KENGOV 20010101-20051231]
 *     [KENELI >20060101]
 *     [KENLEG <991231]
 * }</pre>
 *
 * <p>A comment begins with {@code #} or {@code ;}. Two digits of a year from 30 on are of the last century. Names of states
 * and other names whose code has no role are left out: the roster is of people and bodies with a part.
 */
final class PetrarchRoster {

    /** What a dictionary writes where a name has no code on the other days. */
    private static final String NO_CODE = "---";

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern GROUP = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern CODE = Pattern.compile("([A-Z]{3})((?:[A-Z]{3})*)(?:\\s+(\\S.*))?");
    private static final Pattern RANGE =
            Pattern.compile("([<>]?)\\s*(\\d{6}|\\d{8})|(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8})");

    /** PETRARCH's roles that Readout calls otherwise; a dash is no role of its own. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("MED", "JRN"),
            Map.entry("HLH", "MED"),
            Map.entry("HRI", "SOC"),
            Map.entry("NGO", "SOC"),
            Map.entry("DEV", "SOC"),
            Map.entry("ENV", "SOC"),
            Map.entry("INS", "REB"),
            Map.entry("SEP", "REB"),
            Map.entry("SET", "CVL"),
            Map.entry("UIS", "UNK"),
            Map.entry("RAD", "-"),
            Map.entry("MOD", "-"));

    private final List<RosterTerm> terms = new ArrayList<>();
    private final List<RosterTerm> dated = new ArrayList<>();
    private final List<RosterTerm> undated = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean named;

    private PetrarchRoster() {}

    static List<RosterTerm> read(String file, String text) {
        PetrarchRoster roster = new PetrarchRoster();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            roster.read(new RosterCells(file + ":" + number), withoutComment(line));
        }
        roster.endEntry();
        return roster.terms;
    }

    private static String withoutComment(String line) {
        int end = line.length();
        for (String sign : List.of("#", ";")) {
            int at = line.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(0, end);
    }

    private void read(RosterCells cells, String line) {
        int bracket = line.indexOf('[');
        String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (name.startsWith("+")) {
            if (!named) {
                throw cells.error("a synonym without a name before it");
            }
            names.add(spelled(name.substring(1)));
        } else if (!name.isEmpty()) {
            endEntry();
            names.add(spelled(name));
            named = true;
        }
        if (bracket >= 0) {
            codes(cells, line.substring(bracket));
        }
    }

    private void codes(RosterCells cells, String text) {
        Matcher groups = GROUP.matcher(text);
        if (!groups.find()) {
            throw cells.error("the bracket is not closed");
        }
        do {
            if (!named) {
                throw cells.error("a code without a name before it");
            }
            code(cells, groups.group(1).strip());
        } while (groups.find());
    }

    private void code(RosterCells cells, String text) {
        if (text.equals(NO_CODE)) {
            return;
        }
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            throw cells.error("not a code: [" + text + "]; such as [KENGOV 20010101-20051231] are expected");
        }
        List<String> sectors = sectors(cells, code.group(2));
        LocalDate[] days =
                days(cells, Optional.ofNullable(code.group(3)).orElse("").strip());
        RosterTerm term = new RosterTerm(
                "official",
                cells.country(code.group(1)),
                names.get(0),
                List.of(),
                days[0],
                Optional.of(days[1]).filter(day -> !day.equals(LocalDate.MAX)),
                sectors,
                "");
        if (!sectors.isEmpty()) {
            (code.group(3) == null ? undated : dated).add(cells.checked(term));
        }
    }

    private static List<String> sectors(RosterCells cells, String roles) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < roles.length(); i += 3) {
            String role = roles.substring(i, i + 3);
            String own = ROLES.getOrDefault(role, role);
            if (!own.equals("-")) {
                codes.addAll(cells.sectors(own));
            }
        }
        return codes.stream().distinct().toList();
    }

    private static LocalDate[] days(RosterCells cells, String text) {
        if (text.isEmpty()) {
            return new LocalDate[] {BEGINNING, LocalDate.MAX};
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw cells.error("not a restriction of date: " + text);
        }
        if (range.group(3) != null) {
            return new LocalDate[] {day(cells, range.group(3)), day(cells, range.group(4))};
        }
        LocalDate day = day(cells, range.group(2));
        return range.group(1).equals("<")
                ? new LocalDate[] {BEGINNING, day.minusDays(1)}
                : new LocalDate[] {range.group(1).isEmpty() ? day : day.plusDays(1), LocalDate.MAX};
    }

    private static LocalDate day(RosterCells cells, String digits) {
        String century = Integer.parseInt(digits.substring(0, 2)) >= 30 ? "19" : "20";
        String full = digits.length() == 6 ? century + digits : digits;
        try {
            return LocalDate.parse(full, DAY);
        } catch (DateTimeException e) {
            throw cells.error("there is no day " + digits);
        }
    }

    private void endEntry() {
        dated.forEach(term -> addTerm(term, term.from(), term.to()));
        undated.stream().limit(1).forEach(this::addWhereNothingElseHolds);
        dated.clear();
        undated.clear();
        names.clear();
        named = false;
    }

    /** A code without a restriction is that of all days which the restricted ones leave. */
    private void addWhereNothingElseHolds(RosterTerm term) {
        LocalDate next = BEGINNING;
        List<RosterTerm> inOrder =
                dated.stream().sorted(Comparator.comparing(RosterTerm::from)).toList();
        for (RosterTerm other : inOrder) {
            if (next.isBefore(other.from())) {
                addTerm(term, next, Optional.of(other.from().minusDays(1)));
            }
            if (other.to().isEmpty()) {
                return;
            }
            LocalDate after = other.to().get().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        addTerm(term, next, Optional.empty());
    }

    /** Of two codes from the same day the first counts, as in PETRARCH. */
    private void addTerm(RosterTerm term, LocalDate from, Optional<LocalDate> to) {
        boolean told = terms.stream()
                .anyMatch(other -> other.person().equals(names.get(0))
                        && other.country().equals(term.country())
                        && other.from().equals(from));
        if (!told) {
            terms.add(new RosterTerm(
                    term.office(),
                    term.country(),
                    names.get(0),
                    names.subList(1, names.size()),
                    from,
                    to,
                    term.sectors(),
                    term.region()));
        }
    }

    /** "AMINA_SULE_" as "Amina Sule". */
    private static String spelled(String name) {
        return Arrays.stream(name.replace('_', ' ').strip().split(" +"))
                .map(word -> word.isEmpty()
                        ? word
                        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
