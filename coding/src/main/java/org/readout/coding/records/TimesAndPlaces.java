package org.readout.coding.records;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.coding.places.ArticlePlaces;
import org.readout.coding.places.Toponym;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.time.Dating;
import org.readout.coding.time.Period;
import org.readout.coding.time.TemporalExpression;
import org.readout.model.Excerpt;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;

/** The times and places that an article names, also outside of reports. */
public final class TimesAndPlaces {

    private TimesAndPlaces() {}

    /** All times, in order. */
    public static List<NamedTime> times(ParsedArticle article, Dating dating) {
        return IntStream.range(0, article.size())
                .boxed()
                .flatMap(sentence -> dating.expressions(sentence).stream())
                .map(expression -> time(article, expression))
                .toList();
    }

    private static NamedTime time(ParsedArticle article, TemporalExpression expression) {
        return new NamedTime(
                Excerpt.of(article.text(), expression.span()),
                switch (expression.type()) {
                    case DATE -> NamedTime.Kind.DATE;
                    case TIME -> NamedTime.Kind.TIME;
                    case DURATION -> NamedTime.Kind.DURATION;
                    case SET -> NamedTime.Kind.SET;
                },
                expression.value(),
                expression.period().map(Period::from),
                expression.period().map(Period::to),
                expression.precision(),
                expression.basis(),
                expression.zone());
    }

    /** All names of places, in order. */
    public static List<NamedPlace> places(ParsedArticle article, ArticlePlaces places) {
        return places.toponyms().stream()
                .map(toponym -> place(article, toponym))
                .toList();
    }

    private static NamedPlace place(ParsedArticle article, Toponym toponym) {
        return new NamedPlace(
                Excerpt.of(article.text(), toponym.span()),
                switch (toponym.use()) {
                    case PLACE -> NamedPlace.Use.PLACE;
                    case DEMONYM -> NamedPlace.Use.DEMONYM;
                    case WITHIN_NAME -> NamedPlace.Use.WITHIN_NAME;
                    case SPOT -> NamedPlace.Use.SPOT;
                },
                toponym.resolution().map(resolution -> resolution.place().location(resolution.isContainer())));
    }
}
