package org.readout.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.DateBasis;
import org.readout.model.Precision;
import org.readout.model.Sentence;

class TemporalTaggerTest {

    /** A Tuesday. */
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 4, 25));

    private final TemporalTagger tagger = TemporalTagger.standard();

    @Test
    void fullDatesAreStatedWhateverTheirOrder() {
        assertThat(values("On Friday, September 1, 2014, rebels took Harbel.")).containsExactly("2014-09-01");
        assertThat(values("It fell on 1 September 2014 and again on Sept. 3, 2014."))
                .containsExactly("2014-09-01", "2014-09-03");
        assertThat(values("Dated 2014-09-01 and 9/2/2014.")).containsExactly("2014-09-01", "2014-09-02");
        assertThat(only("They met on 1 September 2014.").basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void aTimeOfDayKeepsItsZone() {
        assertThat(zoned("The shelling began at 3 p.m. GMT on Friday.")).isEqualTo("2017-04-21T15:00 Z");
        assertThat(zoned("Polls close at 14:00 local time.")).isEqualTo("2017-04-25T14:00 local");
        assertThat(zoned("He speaks at 9:30 a.m. Eastern time.")).isEqualTo("2017-04-25T09:30 America/New_York");
        assertThat(zoned("He speaks at 6 p.m. EDT on Wednesday.")).isEqualTo("2017-04-26T18:00 -04:00");
        assertThat(zoned("The truce began at 2200 UTC+3 on Friday.")).isEqualTo("2017-04-21T22:00 +03:00");
        assertThat(zoned("The truce began at noon Damascus time.")).isEqualTo("2017-04-25T12:00 Damascus time");
        assertThat(zoned("The convoy left at 1400 hours.")).isEqualTo("2017-04-25T14:00 -");
        assertThat(zoned("The blast hit the market at 3 p.m. on Friday.")).isEqualTo("2017-04-21T15:00 -");
    }

    private String zoned(String text) {
        TemporalExpression time = only(text);
        return time.value() + " " + time.zone().orElse("-");
    }

    @Test
    void weekdaysOfThePastAreTheLastOnesUpToPublication() {
        assertThat(values("Police fired on Friday.")).containsExactly("2017-04-21");
        assertThat(values("Police fired on Tuesday.")).containsExactly("2017-04-25");
        assertThat(values("Police fired last Tuesday.")).containsExactly("2017-04-18");
        assertThat(values("They meet next Friday.")).containsExactly("2017-04-28");
    }

    @Test
    void aWeekdayTheDayAfterTheStampIsThatDay() {
        assertThat(values("The two leaders spoke Wednesday.")).containsExactly("2017-04-26");
    }

    @Test
    void daysAreCountedFromPublication() {
        assertThat(values("He was held yesterday, not today.")).containsExactly("2017-04-24", "2017-04-25");
        assertThat(values("It fell the day before yesterday.")).containsExactly("2017-04-23");
        assertThat(values("Shots rang out last night.")).containsExactly("2017-04-24TNI");
        assertThat(values("Three days ago they fled.")).containsExactly("2017-04-22");
    }

    @Test
    void longerPeriodsHaveTheirFirstAndLastDay() {
        assertThat(days("They met last week.")).isEqualTo("2017-04-17..2017-04-23");
        assertThat(days("They met earlier this month.")).isEqualTo("2017-04-01..2017-04-30");
        assertThat(days("They met late last year.")).isEqualTo("2016-01-01..2016-12-31");
        assertThat(days("They met last November.")).isEqualTo("2016-11-01..2016-11-30");
        assertThat(days("They met in the 1990s.")).isEqualTo("1990-01-01..1999-12-31");
        assertThat(days("They met in recent days.")).isEqualTo("2017-04-19..2017-04-25");
        assertThat(days("They met in the summer of 1944.")).isEqualTo("1944-06-01..1944-08-31");
        assertThat(days("They met in the third quarter of 2014.")).isEqualTo("2014-07-01..2014-09-30");
    }

    @Test
    void aMonthWithoutAYearIsTheLastOne() {
        TemporalExpression december = only("In December the court convicted him.");
        assertThat(december.value()).isEqualTo("2016-12");
        assertThat(december.precision()).isEqualTo(Precision.MONTH);
        assertThat(december.basis()).isEqualTo(DateBasis.RELATIVE);
    }

    @Test
    void theSameDayIsTheDayToldBefore() {
        assertThat(values("On 3 May 2016 rebels took Harbel; the same day it burned; two days later it fell."))
                .containsExactly("2016-05-03", "2016-05-03", "2016-05-05");
        assertThat(values("It began in 2008 and ended the following year.")).containsExactly("2008", "2009");
    }

    @Test
    void timesOfDayGoWithTheirDay() {
        assertThat(values("It struck on Friday at 10:30 p.m. in Harbel.")).containsExactly("2017-04-21T22:30");
        assertThat(values("It struck at midnight Monday.")).containsExactly("2017-04-24T00:00");
        assertThat(values("In the early hours of Monday it struck.")).containsExactly("2017-04-24");
    }

    @Test
    void lengthsAndSetsAreNotDays() {
        assertThat(types("He was jailed for three years.")).containsExactly(TimexType.DURATION);
        assertThat(values("A two-day visit and two and a half years.")).containsExactly("P2D", "P2.5Y");
        assertThat(types("They march every Friday.")).containsExactly(TimexType.SET);
        assertThat(only("He was jailed for three years.").dates()).isFalse();
    }

    @Test
    void anAgeIsNoTime() {
        assertThat(values("A 30-year-old man was held.")).isEmpty();
    }

    @Test
    void holidaysAreComputed() {
        assertThat(values("On Easter Sunday they met.")).containsExactly("2017-04-16");
        assertThat(values("They met on Thanksgiving Day 2016.")).containsExactly("2016-11-24");
        assertThat(values("They met on Good Friday 2018.")).containsExactly("2018-03-30");
    }

    @Test
    void impossibleDatesAreToldAndNotRead() {
        SentenceTimes times = read("They met on 29 February 2015 and on 31 June.", PUBLISHED);
        assertThat(times.expressions()).isEmpty();
        assertThat(times.notices()).extracting("code").containsExactly("impossible-date", "impossible-date");
        assertThat(values("They met on 29 February 2016.")).containsExactly("2016-02-29");
    }

    @Test
    void aRangeThatRunsBackwardsIsToldAndNotRead() {
        SentenceTimes times = read("The truce held from 12 to 5 May.", PUBLISHED);
        assertThat(times.expressions()).isEmpty();
        assertThat(times.notices()).extracting("code").containsExactly("reversed-range");
        assertThat(reversed("The truce held between 12 and 5 May 2015.")).isTrue();
        assertThat(reversed("The truce held from 2019 to 2015.")).isTrue();
        assertThat(reversed("The truce held between 12 May 2016 and 3 May 2016."))
                .isTrue();
        assertThat(reversed("The truce held between 5 and 12 May 2015.")).isFalse();
        assertThat(values("The truce held from 5 to 12 May 2016.")).containsExactly("2016-05-05", "2016-05-12");
        assertThat(values("The toll fell from 12 on 5 May 2016.")).containsExactly("2016-05-05");
    }

    private boolean reversed(String text) {
        SentenceTimes times = read(text, PUBLISHED);
        return times.expressions().isEmpty()
                && times.notices().stream().anyMatch(notice -> notice.code().equals("reversed-range"));
    }

    @Test
    void countsAreNotYears() {
        assertThat(values("Some 2000 soldiers and 1990 people fled with $1950."))
                .isEmpty();
    }

    @Test
    void monthsThatAreWordsStayWords() {
        assertThat(values("They may march and the march may end.")).isEmpty();
        assertThat(values("They met in June 2016 and in May.")).containsExactly("2016-06", "2017-05");
    }

    @Test
    void withoutPublicationOnlyStatedDatesResolve() {
        SentenceTimes times = read("On Friday, and on 3 May 2016, they met last week.", Optional.empty());
        assertThat(times.expressions())
                .filteredOn(TemporalExpression::dates)
                .extracting(TemporalExpression::value)
                .containsExactly("2016-05-03");
    }

    @Test
    void bothEndsOfARangeAreExpressions() {
        assertThat(values("They met on 3-5 May 2016 and in 1939-45."))
                .containsExactly("2016-05-03", "2016-05-05", "1939", "1945");
        assertThat(values("Between March and April 2014 they fled.")).containsExactly("2014-03", "2014-04");
        assertThat(values("From November to March 2015 it snowed.")).containsExactly("2014-11", "2015-03");
    }

    @Test
    void historyCountsFromTheTimeTold() {
        String text = "On 3 December 2016 rebels took Harbel. In January they left; in that month it burned.";
        assertThat(history(text)).containsExactly("2016-12-03", "2017-01", "2017-01");
        assertThat(history("They came in 480 BC and left the following year.")).containsExactly("BC0480", "BC0479");
    }

    @Test
    void todayNeverMovesHistory() {
        assertThat(history("It fell on 3 May 1916. Today it stands. By June it was rebuilt."))
                .containsExactly("1916-05-03", "2017-04-25", "1916-06");
    }

    @Test
    void aCountedYearGoesWithItsMonth() {
        assertThat(values("They met in July last year and on 4 May this year."))
                .containsExactly("2016-07", "2017-05-04");
        assertThat(values("It fell in 2012; in June of that year it rose.")).containsExactly("2012", "2012-06");
    }

    @Test
    void daysAreCountedFromNamedDays() {
        assertThat(values("They met two days after Christmas 2016.")).containsExactly("2016-12-27");
        assertThat(values("It fell the day before Good Friday 2018.")).containsExactly("2018-03-29");
        assertThat(values("They meet in the week of March 6, 2017.")).containsExactly("2017-W10");
    }

    @Test
    void theWeekendOfAReportIsTheLastOne() {
        assertThat(values("Gunmen fired over the weekend.")).containsExactly("2017-W16-WE");
        assertThat(days("Gunmen fired over the weekend.")).isEqualTo("2017-04-22..2017-04-23");
    }

    @Test
    void quartersAreComparedWithThoseOfTheYearBefore() {
        assertThat(values("Third-quarter revenue rose 3 % from a year earlier."))
                .containsExactly("2016-Q3", "2015-Q3");
        assertThat(values("In the first quarter of 2016 it fell. The year-ago quarter was better."))
                .containsExactly("2016-Q1", "2015-Q1");
        assertThat(values("He fled a year earlier.")).containsExactly("2016");
    }

    @Test
    void aQuarterOfSomethingIsNoTime() {
        assertThat(values("A quarter of the town and three quarters of its wells burned."))
                .isEmpty();
        assertThat(values("After the fall of Harbel they fled.")).isEmpty();
    }

    @Test
    void yearsMayBeSpelledOrFiscal() {
        assertThat(values("It began in nineteen ninety-six.")).containsExactly("1996");
        assertThat(values("The budget of fiscal 2016 and of FY2017 passed.")).containsExactly("2016", "2017");
        assertThat(values("The temple is of the 4th century BC.")).containsExactly("BC03");
    }

    @Test
    void ratesAndPluralsAreSets() {
        assertThat(types("It costs two million a year.")).containsExactly(TimexType.SET);
        assertThat(values("They march on Sundays and every two weeks.")).containsExactly("XXXX-WXX-7", "P2W");
    }

    @Test
    void whatResolvedAnExpressionIsTold() {
        assertThat(only("They met on 3 May 2016.").origin()).isEqualTo(TimeOrigin.WORDS);
        assertThat(only("They met on Friday.").origin()).isEqualTo(TimeOrigin.PUBLICATION);
        assertThat(tag("They met on 3 May 2016 and two days later left.").get(1).origin())
                .isEqualTo(TimeOrigin.TEXT);
        assertThat(only("They met for three days.").origin()).isEqualTo(TimeOrigin.NOTHING);
    }

    @Test
    void anExpressionStandsOnItsOwnWords() {
        String text = "They met on 3-5 May 2016 in Harbel.";
        assertThat(tag(text)).extracting(time -> time.span().of(text)).containsExactly("3", "5 May 2016");
    }

    @Test
    void noSequenceOfWordsIsTooStrange() {
        String[] words = {
            "on",
            "Friday",
            ",",
            "September",
            "31",
            "2014",
            "-",
            "the",
            "last",
            "two",
            "days",
            "ago",
            "'s",
            "1990s",
            "early",
            "mid",
            "since",
            "then",
            "a",
            "half",
            "99:99",
            "29",
            "February",
            "next",
            "9/11",
            "\ud83d\ude00",
            "of",
            "BC",
            "to",
            "and",
            "twenty",
            "year-ago",
            "quarter",
            "the 20th",
            "after"
        };
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int j = 0; j < 12; j++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            Sentence sentence = Sentences.flat(text.toString());
            List<TemporalExpression> found = tagger.tag(sentence, PUBLISHED, NarrativeTime.NONE);
            for (int k = 1; k < found.size(); k++) {
                assertThat(found.get(k).span().start())
                        .isGreaterThanOrEqualTo(found.get(k - 1).span().end());
            }
        }
    }

    private SentenceTimes read(String text, Optional<LocalDate> published) {
        return tagger.read(new SentenceTree(Sentences.flat(text)), published, NarrativeTime.NONE);
    }

    private List<TemporalExpression> tag(String text) {
        return tagger.tag(Sentences.flat(text), PUBLISHED, NarrativeTime.NONE);
    }

    private List<String> history(String text) {
        return tagger.tag(Sentences.flat(text), PUBLISHED, NarrativeTime.HISTORY).stream()
                .map(TemporalExpression::value)
                .toList();
    }

    private TemporalExpression only(String text) {
        List<TemporalExpression> found = tag(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> values(String text) {
        return tag(text).stream().map(TemporalExpression::value).toList();
    }

    private List<TimexType> types(String text) {
        return tag(text).stream().map(TemporalExpression::type).toList();
    }

    private String days(String text) {
        Period period = only(text).period().orElseThrow();
        return period.from() + ".." + period.to();
    }
}
