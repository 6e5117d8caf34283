package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Hash;
import org.readout.model.Reading;
import org.readout.model.Report;

/** Writes the catalogue cards. */
final class CardStore {

    private static final int MARK_DIGITS = 16;

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final JudgementStore judgements;
    private final PartyStore parties;

    CardStore(Database database, DocumentStore documents, ReadingStore readings) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.judgements = new JudgementStore(database, documents, readings);
        this.parties = new PartyStore(database);
    }

    /** Writes the card of a document as its reading and the decisions on it now are. */
    void write(long document) {
        write(document, card(document));
    }

    /** Writes the card of a document nobody has decided on. */
    void write(long document, Reading reading, List<Long> keys) {
        write(document, card(reading, keys, Map.of()));
    }

    private void write(long document, Card card) {
        database.change(
                "INSERT INTO card (document, revision, content) VALUES (?, (SELECT coalesce(max(revision), 0) + 1 FROM"
                        + " card), ?) ON CONFLICT (document) DO UPDATE SET revision = excluded.revision, content ="
                        + " excluded.content",
                document,
                card.bytes());
    }

    Card card(long document) {
        long current = documents.current(document);
        Reading reading = readings.load(current);
        List<Long> keys = readings.keys(current);
        return card(reading, keys, judgements.of(document, reading, keys));
    }

    private Card card(Reading reading, List<Long> keys, Map<Long, Judgement> judged) {
        List<CardEntry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Report read = reading.reports().get(i);
            Judgement judgement = Optional.ofNullable(judged.get(keys.get(i)))
                    .orElse(new Judgement(ReviewState.OPEN, Optional.empty(), read));
            entries.add(entry(keys.get(i), judgement.report(), judgement.state()));
        }
        return new Card(entries);
    }

    private CardEntry entry(long key, Report report, ReviewState review) {
        return new CardEntry(
                key,
                Long.parseUnsignedLong(Hash.sha256(report.id()).substring(0, MARK_DIGITS), 16),
                Positions.of(report.type()),
                Positions.bits(report.modes()),
                Positions.of(report.status()),
                report.background(),
                day(report.when().from()),
                day(report.when().to()),
                Positions.of(report.when().precision()),
                Keys.of(ReadingStore.countries(report).stream()
                        .filter(Country::isCode)
                        .mapToInt(Country::number)),
                (int) Positions.bits(Stream.concat(report.actors().stream(), report.recipients().stream())
                        .flatMap(actor -> actor.sectors().stream())
                        .toList()),
                keys(report.actors().stream()),
                keys(report.recipients().stream()),
                keys(report.attribution().stream().map(Attribution::speaker).flatMap(Optional::stream)),
                report.where().map(parties::keyOf).orElse(0),
                Positions.of(review),
                CodeLabels.of(report.codes()));
    }

    private Keys keys(Stream<Actor> actors) {
        return Keys.of(actors.mapToInt(parties::keyOf));
    }

    private static int day(Optional<LocalDate> day) {
        return day.map(CardEntry::day).orElse(CardEntry.NO_DAY);
    }

    /** Whether all cards are there, and as this program writes them. */
    static boolean isComplete(Database database) {
        return database.first("SELECT format FROM card_format", row -> row.text(1))
                .filter(Card.FORMAT::equals)
                .isPresent();
    }

    /** Writes all cards where they are missing, or were written by a program that has others. */
    static void complete(Database database) {
        if (!isComplete(database)) {
            database.writing(() -> {
                DocumentStore documents = new DocumentStore(database);
                new CardStore(database, documents, new ReadingStore(database, documents)).writeAll();
                return Card.FORMAT;
            });
        }
    }

    private void writeAll() {
        database.change("DELETE FROM card_format");
        database.change("DELETE FROM card");
        parties.forgetAll();
        database.all("SELECT key FROM document ORDER BY key", row -> row.number(1))
                .forEach(this::write);
        new ActorEditStore(database).knowAll();
        database.change("INSERT INTO card_format (format) VALUES (?)", Card.FORMAT);
    }
}
