package org.readout.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** Readings as long and as full as real ones, made by counting: articles of ten sentences with a report in each. */
final class ArrestNews {

    /** The country of every second article. */
    static final String COUNTRY = "MLI";

    private static final int SENTENCES = 10;
    private static final String[] TOWNS = {"Gao", "Mopti", "Kidal", "Bamako", "Sikasso", "Kayes", "Koulikoro"};

    private ArrestNews() {}

    static Stream<Reading> readings(int reports) {
        return IntStream.range(0, reports / SENTENCES).mapToObj(ArrestNews::reading);
    }

    private static Reading reading(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(sentence(number, i)).append(' ');
        }
        Document document = Document.of("article-" + number, day(number), text.toString());
        List<Report> reports = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < SENTENCES; i++) {
            int end = start + sentence(number, i).length();
            reports.add(report(document, number, i, new Span(start, end)));
            start = end + 1;
        }
        return new Reading(document, reports, List.of(), List.of(), List.of());
    }

    private static String sentence(int number, int i) {
        return "The governor said police in " + TOWNS[(number + i) % TOWNS.length] + " had arrested " + (number + i)
                + " protesters on Friday after a march against the new tax law in district " + i + ".";
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2016, 1, 1).plusDays(number % 1000);
    }

    private static Report report(Document document, int number, int i, Span sentence) {
        String country = number % 2 == 0 ? COUNTRY : "NER";
        Excerpt evidence = Excerpt.of(document.text(), sentence);
        LocalDate day = day(number).minusDays(3);
        return new Report(
                "r" + number + "-" + i,
                document.id(),
                EventType.COERCE,
                List.of(Mode.ARREST),
                Status.OCCURRED,
                false,
                List.of(new Actor(find(evidence, "police"), "", country, List.of(Sector.COP), Optional.empty())),
                List.of(new Actor(
                        find(evidence, (number + i) + " protesters"),
                        "",
                        country,
                        List.of(Sector.CVL, Sector.OPP),
                        Optional.empty())),
                find(evidence, "arrested"),
                evidence,
                new When(
                        Optional.of(day),
                        Optional.of(day),
                        Precision.DAY,
                        DateBasis.RELATIVE,
                        Optional.of(find(evidence, "on Friday"))),
                Optional.of(new Where(
                        find(evidence, TOWNS[(number + i) % TOWNS.length]),
                        TOWNS[(number + i) % TOWNS.length],
                        country)),
                List.of(new Attribution(
                        Optional.of(new Actor(
                                find(evidence, "The governor"),
                                "",
                                country,
                                List.of(Sector.GOV),
                                Optional.of("governor"))),
                        find(evidence, "said"),
                        Stance.CLAIMS)),
                List.of(new Quantity(
                        Quantity.Kind.ARRESTED,
                        number + i,
                        Optional.empty(),
                        find(evidence, String.valueOf(number + i)))),
                List.of(Context.RIGHTS_FREEDOMS, Context.REPRESSION),
                "173",
                List.of(
                        new Reason("type", "lexicon/coerce.txt:12 \"arrest\"", "verb", Optional.of(sentence)),
                        new Reason("when", "calendar", "the Friday before publication", Optional.empty())));
    }

    private static Excerpt find(Excerpt evidence, String words) {
        int start = evidence.span().start() + evidence.quote().indexOf(words);
        return new Excerpt(new Span(start, start + words.length()), words);
    }
}
