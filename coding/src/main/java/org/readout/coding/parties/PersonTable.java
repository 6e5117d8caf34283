package org.readout.coding.parties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Sector;

/** Terms of office by the person's name, the surname, and the office. */
final class PersonTable {

    private static final Pattern ARTICLE = Pattern.compile("(?:[ae]l|bin)[- ]");
    /** "Antony J. Blinken" is Antony Blinken. */
    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{Lu} ?\\.? (?=\\S)");

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "king",
            "queen",
            "supreme leader",
            "pope",
            "secretary general",
            "crown prince",
            "emir",
            "leader");

    private final Map<String, List<OfficeHolder>> byName = new HashMap<>();
    private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();
    private final Map<String, List<OfficeHolder>> byOffice = new HashMap<>();
    private final Map<String, List<OfficeHolder>> byRegion = new HashMap<>();

    private final Set<OfficeHolder> own = new HashSet<>();

    private PersonTable() {}

    static PersonTable read(List<TableRow> rows) {
        return read(List.of(), rows);
    }

    /** A user's terms and ours; of one that both have, the user's counts. */
    static PersonTable read(List<TableRow> users, List<TableRow> ours) {
        PersonTable table = new PersonTable();
        Set<String> seen = new LinkedHashSet<>();
        for (TableRow row : users) {
            table.addNew(row, seen);
        }
        Set<String> theirs = Set.copyOf(seen);
        table.own.addAll(table.byOffice.values().stream().flatMap(List::stream).toList());
        for (TableRow row : ours) {
            if (!theirs.contains(identity(term(row)))) {
                table.addNew(row, seen);
            }
        }
        return table;
    }

    private void addNew(TableRow row, Set<String> seen) {
        OfficeHolder term = term(row);
        if (!seen.add(identity(term))) {
            throw row.error("duplicate term of " + term.person());
        }
        add(term);
    }

    private static String identity(OfficeHolder term) {
        return String.join(
                "|", term.person(), term.office(), term.country(), term.from().toString(), term.region());
    }

    private static OfficeHolder term(TableRow row) {
        LocalDate from = first(row, row.required(4, "the first day"));
        LocalDate to = row.cell(5).isEmpty() ? LocalDate.MAX : last(row, row.cell(5));
        if (to.isBefore(from)) {
            throw row.error("the term ends before it begins");
        }
        return new OfficeHolder(
                row.required(2, "the person"),
                row.items(3),
                row.required(0, "the office"),
                row.party(1),
                row.cell(6).isEmpty() ? List.of(Sector.GOV) : row.sectors(6),
                from,
                to,
                row.cell(7),
                row.source());
    }

    /** The first day of a year, a month or a day as written. */
    private static LocalDate first(TableRow row, String date) {
        try {
            return switch (date.length()) {
                case 4 -> LocalDate.parse(date + "-01-01");
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw row.error("not a date: " + date);
        }
    }

    private static LocalDate last(TableRow row, String date) {
        LocalDate first = first(row, date);
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private void add(OfficeHolder term) {
        put(byName, term.person(), term);
        put(byOffice, officeKey(term.office(), term.country()), term);
        if (!term.region().isEmpty()) {
            put(byRegion, term.region(), term);
        }
        List<String> surnames =
                term.aliases().stream().filter(alias -> !alias.contains(" ")).toList();
        term.aliases().stream().filter(alias -> alias.contains(" ")).forEach(alias -> put(byName, alias, term));
        (surnames.isEmpty() ? List.of(lastWord(term.person())) : surnames)
                .forEach(surname -> addSurname(surname, term));
    }

    /** A surname also without its article: "Assad" for "al-Assad". */
    private void addSurname(String surname, OfficeHolder term) {
        put(bySurname, surname, term);
        Matcher article = ARTICLE.matcher(surname);
        if (article.lookingAt()) {
            put(bySurname, surname.substring(article.end()), term);
        }
    }

    private static void put(Map<String, List<OfficeHolder>> map, String name, OfficeHolder term) {
        List<OfficeHolder> terms = map.computeIfAbsent(key(name), unused -> new ArrayList<>());
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String key(String name) {
        return NameKey.folded(NameKey.plain(name)).replace("defense", "defence");
    }

    private static String officeKey(String office, String country) {
        return key(office) + "|" + key(country);
    }

    /** The term of the person with this full name that matters on the day. */
    Optional<OfficeHolder> named(String name, LocalDate day) {
        return NameKey.hasCapital(NameKey.plain(name)) ? onDay(called(name), day) : none();
    }

    /** The terms under a name, or under it without the initials in its middle. */
    private List<OfficeHolder> called(String name) {
        List<OfficeHolder> terms = byName.getOrDefault(key(name), List.of());
        return terms.isEmpty() ? byName.getOrDefault(key(INITIAL.matcher(name).replaceAll("")), List.of()) : terms;
    }

    /** All terms of the person with this full name, in the order in which they began. */
    List<OfficeHolder> terms(String name) {
        return inOrder(byName.getOrDefault(key(name), List.of()));
    }

    /** All terms in an office of a country, in the order in which they began. */
    List<OfficeHolder> terms(String office, String country) {
        return inOrder(byOffice.getOrDefault(officeKey(office, country), List.of()));
    }

    private static List<OfficeHolder> inOrder(List<OfficeHolder> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(OfficeHolder::from).thenComparing(OfficeHolder::office))
                .toList();
    }

    /** The only person with this surname whose term agrees with what is known; heads in office need no more. */
    Optional<OfficeHolder> surnamed(String surname, LocalDate day, Predicate<OfficeHolder> agrees, boolean hinted) {
        List<OfficeHolder> terms = bySurname.getOrDefault(key(surname), List.of()).stream()
                .filter(agrees)
                .toList();
        List<OfficeHolder> current =
                terms.stream().filter(term -> term.isInOfficeOn(day)).toList();
        if (!hinted) {
            current = current.stream().filter(PersonTable::isHead).toList();
            return onePerson(current) ? onDay(current, day) : none();
        }
        List<OfficeHolder> pool = current.isEmpty() ? terms : current;
        return onePerson(pool) ? onDay(pool, day) : none();
    }

    /** Who holds an office of a country on a day; whom a user names goes before whom we know. */
    Optional<OfficeHolder> holder(String office, String country, LocalDate day) {
        List<OfficeHolder> current = byOffice.getOrDefault(officeKey(office, country), List.of()).stream()
                .filter(term -> term.isInOfficeOn(day))
                .toList();
        List<OfficeHolder> theirs = current.stream().filter(own::contains).toList();
        List<OfficeHolder> counting = theirs.isEmpty() ? current : theirs;
        return counting.size() == 1 ? Optional.of(counting.get(0)) : none();
    }

    /** All who hold an office of a country on a day. */
    List<OfficeHolder> inOffice(String office, String country, LocalDate day) {
        return on(byOffice.getOrDefault(officeKey(office, country), List.of()), day);
    }

    /** All who sit for a region on a day. */
    List<OfficeHolder> seated(String region, LocalDate day) {
        return on(byRegion.getOrDefault(key(region), List.of()), day);
    }

    /** All of a surname who hold an office on a day. */
    List<OfficeHolder> surnamed(String surname, LocalDate day) {
        return on(bySurname.getOrDefault(key(surname), List.of()), day);
    }

    private static List<OfficeHolder> on(List<OfficeHolder> terms, LocalDate day) {
        return terms.stream().filter(term -> term.isInOfficeOn(day)).toList();
    }

    private static boolean isHead(OfficeHolder term) {
        return HEADS.contains(key(term.office()));
    }

    private static boolean onePerson(List<OfficeHolder> terms) {
        return terms.stream()
                        .map(term -> term.person() + term.country())
                        .distinct()
                        .count()
                == 1;
    }

    /** The term running on the day, else the last that ended before it, else the first that follows. */
    private static Optional<OfficeHolder> onDay(List<OfficeHolder> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> term.isInOfficeOn(day))
                .findFirst()
                .or(() -> terms.stream()
                        .filter(term -> term.to().isBefore(day))
                        .max(Comparator.comparing(OfficeHolder::to)))
                .or(() -> terms.stream().min(Comparator.comparing(OfficeHolder::from)));
    }

    private static Optional<OfficeHolder> none() {
        return Optional.empty();
    }
}
