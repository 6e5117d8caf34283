package org.readout.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Hash;
import org.readout.model.Location;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.PlacePrecision;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** Readings made by chance from a fixed seed, with texts that no format likes: quotes, markup, line ends, emoji, formulas. */
final class RandomReadings {

    private static final String[] WORDS = {
        "Police",
        "=rebels",
        "\"troops\"",
        "<b>mayor</b>",
        "a,b",
        "x;y",
        "caf\u00E9",
        "\uD83D\uDD34",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "line\nend",
        "tab\tstop",
        "'tis",
        "-5",
        "@home",
        "\u0645\u062F\u064A\u0646\u0629",
        "&amp;",
        "]]>",
        "\\u0000",
        "{}",
        "</script>"
    };
    private static final String[] COUNTRIES = {"", "MLI", "NGA", "IGO", "ROU", "UNO", "ZZZ"};
    private static final String[] CODES = {"", "173", "190", "0251", "042", "155", "999"};

    private final Random random;

    RandomReadings(long seed) {
        random = new Random(seed);
    }

    List<Reading> some(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading("doc-" + i));
        }
        return readings;
    }

    private Reading reading(String id) {
        String text = words(20 + random.nextInt(30));
        Document document = new Document(
                id,
                maybe(words(3)),
                maybe(day()),
                text,
                random.nextBoolean() ? "https://news.example/" + id : words(2),
                Hash.sha256(text),
                List.of());
        List<Report> reports = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            reports.add(report(document, id + "-" + i));
        }
        List<Quotation> quotations = List.of(new Quotation(excerpt(text), maybe(actor(text)), random.nextBoolean()));
        List<Notice> notices =
                List.of(new Notice("some-trouble", maybe(excerpt(text).span()), words(4)));
        return new Reading(
                document,
                reports,
                quotations,
                List.of(),
                List.of(time(text)),
                List.of(new NamedPlace(excerpt(text), of(NamedPlace.Use.values()), maybe(location()))),
                notices,
                List.of());
    }

    private Report report(Document document, String id) {
        String text = document.text();
        EventType type = of(EventType.values());
        List<Actor> actors = actors(text, 1);
        return new Report(
                id,
                document.id(),
                type,
                type.modes().stream().limit(random.nextInt(3)).toList(),
                of(Status.values()),
                random.nextBoolean(),
                actors,
                actors(text, 0),
                excerpt(text),
                excerpt(text),
                when(text),
                maybe(new Where(excerpt(text), random.nextBoolean() ? "" : words(1), of(COUNTRIES), maybe(location()))),
                List.of(
                        new Attribution(Optional.of(actor(text)), excerpt(text), of(Stance.values())),
                        new Attribution(Optional.empty(), excerpt(text), Stance.HEDGED)),
                List.of(
                        new Quantity(of(Quantity.Kind.values()), random.nextInt(1000), Optional.empty(), excerpt(text)),
                        new Quantity(
                                Quantity.Kind.MONEY, random.nextInt(100) / 4.0, Optional.of("USD"), excerpt(text))),
                List.of(of(Context.values())),
                of(CODES),
                List.of(new Reason(
                        "type", "table:1", words(2), maybe(excerpt(text).span()))),
                type.isPlover() && random.nextBoolean() ? List.of() : List.of(code()));
    }

    private OwnCode code() {
        List<String> modes = random.nextBoolean() ? List.of() : List.of("close", "partly");
        return new OwnCode("ACCESS", modes, "own.txt:" + random.nextInt(90), random.nextDouble());
    }

    private When when(String text) {
        LocalDate from = day();
        return random.nextInt(5) == 0
                ? When.undated(Optional.empty())
                : new When(
                        Optional.of(from),
                        Optional.of(from.plusDays(random.nextInt(40))),
                        of(Precision.values()),
                        of(DateBasis.values()),
                        maybe(excerpt(text)));
    }

    private List<Actor> actors(String text, int least) {
        List<Actor> actors = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            actors.add(actor(text));
        }
        return actors;
    }

    private Actor actor(String text) {
        return new Actor(
                excerpt(text),
                random.nextBoolean() ? "" : words(2),
                of(COUNTRIES),
                random.nextBoolean() ? List.of() : List.of(of(Sector.values()), of(Sector.values())),
                maybe(words(1)));
    }

    /** Whole words, so that no character is cut in two. */
    private Location location() {
        return new Location(
                words(1) + "x",
                of(PlacePrecision.values()),
                random.nextInt(-90, 91),
                random.nextDouble() * 360 - 180,
                of(COUNTRIES),
                random.nextBoolean() ? "" : words(1),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(1, 9_000_000)),
                random.nextBoolean());
    }

    private Excerpt excerpt(String text) {
        String[] words = text.split(" ", -1);
        int first = random.nextInt(words.length);
        int start = 0;
        for (int i = 0; i < first; i++) {
            start += words[i].length() + 1;
        }
        return Excerpt.of(text, new Span(start, start + words[first].length()));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder(of(WORDS));
        for (int i = 1; i < count; i++) {
            text.append(' ').append(of(WORDS));
        }
        return text.toString();
    }

    private NamedTime time(String text) {
        LocalDate from = day();
        return new NamedTime(
                excerpt(text),
                of(NamedTime.Kind.values()),
                words(1) + "x",
                Optional.of(from),
                Optional.of(from.plusDays(3)),
                of(Precision.values()),
                of(DateBasis.values()),
                maybe(words(2)));
    }

    private LocalDate day() {
        return LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
