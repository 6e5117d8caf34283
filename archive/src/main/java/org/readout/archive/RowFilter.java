package org.readout.archive;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.readout.archive.Criterion.Field;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Status;

/** Finds the rows of the catalogue that meet criteria. */
final class RowFilter {

    private final Database database;
    private final Redirects redirects;
    private final Catalogue catalogue;

    /** What was asked last; the parts of a page ask the same one after the other. */
    private final Map<Criterion, BitSet> asked = new LatestAnswers<>();

    private long edition;

    RowFilter(Database database, Redirects redirects, Catalogue catalogue) {
        this.database = database;
        this.redirects = redirects;
        this.catalogue = catalogue;
    }

    /** The live rows that meet all of them. */
    BitSet rows(Collection<Criterion> criteria) {
        Columns columns = catalogue.columns();
        if (edition != catalogue.edition()) {
            asked.clear();
            edition = catalogue.edition();
        }
        BitSet rows = catalogue.all();
        criteria.forEach(criterion -> rows.and(asked.computeIfAbsent(criterion, missing -> rows(columns, missing))));
        return rows;
    }

    private BitSet rows(Columns columns, Criterion criterion) {
        if (criterion instanceof Criterion.Words words) {
            return search(columns, words);
        }
        if (criterion instanceof Criterion.WithId id) {
            return reports(redirects.follow(id.id()));
        }
        return live(columns, condition(columns, criterion));
    }

    private IntPredicate condition(Columns columns, Criterion criterion) {
        if (criterion instanceof Criterion.OfType type) {
            long types = named(EventType.values(), type.types());
            return row -> (types >> columns.type[row] & 1) == 1;
        }
        if (criterion instanceof Criterion.WithStatus status) {
            long statuses = named(Status.values(), status.statuses());
            return row -> (statuses >> columns.status[row] & 1) == 1;
        }
        if (criterion instanceof Criterion.InCountry country) {
            BitSet countries = new BitSet();
            country.countries().stream().filter(Country::isCode).forEach(code -> countries.set(Country.number(code)));
            return columns.countries.any(countries::get);
        }
        if (criterion instanceof Criterion.Since since) {
            int day = CardEntry.day(since.day());
            return row -> columns.last[row] >= day;
        }
        if (criterion instanceof Criterion.Until until) {
            int day = CardEntry.day(until.day());
            return row -> columns.first[row] <= day && columns.first[row] != CardEntry.NO_DAY;
        }
        return further(columns, criterion);
    }

    private IntPredicate further(Columns columns, Criterion criterion) {
        if (criterion instanceof Criterion.OfMode mode) {
            long modes = Positions.bits(mode.modes());
            return row -> (columns.modes[row] & modes) != 0;
        }
        if (criterion instanceof Criterion.OfCode code) {
            return row -> columns.codes[row].any(code.codes());
        }
        if (criterion instanceof Criterion.InSector sector) {
            long sectors = Positions.bits(sector.sectors());
            return row -> (columns.sectors[row] & sectors) != 0;
        }
        if (criterion instanceof Criterion.InReview review) {
            long states = Positions.bits(review.states());
            return row -> (states >> columns.review[row] & 1) == 1;
        }
        if (criterion instanceof Criterion.Dated dated) {
            return row -> dated.dated() == (columns.precision[row] != Positions.of(Precision.UNKNOWN));
        }
        if (criterion instanceof Criterion.Background background) {
            return row -> background.background() == columns.background[row];
        }
        if (criterion instanceof Criterion.InDocument in) {
            BitSet documents = documents(in.documents());
            return row -> documents.get(columns.document[row]);
        }
        if (criterion instanceof Criterion.Is is) {
            int identity = identity(is.party());
            return parties(columns, is.field(), party -> catalogue.identity(party) == identity);
        }
        throw new IllegalArgumentException("no condition for " + criterion);
    }

    private static IntPredicate parties(Columns columns, Field field, IntPredicate condition) {
        KeysColumn parties = switch (field) {
            case ACTOR -> columns.actors;
            case RECIPIENT -> columns.recipients;
            default -> columns.speakers;
        };
        return parties.any(condition);
    }

    private BitSet search(Columns columns, Criterion.Words words) {
        return switch (words.field()) {
            case DOCUMENT -> catalogue.rowsOfVersions(matches("version", words));
            case REPORT -> catalogue.rows(matches("report", words));
            case PLACE -> {
                BitSet places = matches("place", words);
                yield live(columns, row -> places.get(columns.place[row]));
            }
            case ACTOR, RECIPIENT, SPEAKER -> {
                BitSet parties = new NamedParties(database, catalogue.identities()).of(words.words());
                yield live(columns, parties(columns, words.field(), parties::get));
            }
        };
    }

    private static BitSet live(Columns columns, IntPredicate condition) {
        // Word by word: a million calls of set and nextSetBit would take longer than the conditions.
        long[] words = columns.live.toLongArray();
        for (int i = 0; i < words.length; i++) {
            long met = 0;
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                if (condition.test(i * Long.SIZE + Long.numberOfTrailingZeros(rest))) {
                    met |= Long.lowestOneBit(rest);
                }
            }
            words[i] = met;
        }
        return BitSet.valueOf(words);
    }

    private BitSet matches(String table, Criterion.Words words) {
        return database.dialect().matches(database, table, words.words());
    }

    private BitSet reports(Collection<Long> reports) {
        BitSet rows = new BitSet();
        reports.forEach(report -> catalogue.row(report).ifPresent(rows::set));
        return rows;
    }

    private static BitSet set(Collection<Long> keys) {
        BitSet set = new BitSet();
        keys.forEach(key -> set.set(Math.toIntExact(key)));
        return set;
    }

    private BitSet documents(Set<String> ids) {
        return set(ids.stream()
                .map(id -> database.first("SELECT key FROM document WHERE id = ?", row -> row.number(1), id))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private int identity(String id) {
        return new PartyStore(database)
                .find(id)
                .map(catalogue.identities()::actor)
                .orElse(-1);
    }

    private static long named(Enum<?>[] constants, Set<String> names) {
        long bits = 0;
        for (Enum<?> constant : constants) {
            if (names.contains(constant.name())) {
                bits |= 1L << Positions.of(constant);
            }
        }
        return bits;
    }
}
