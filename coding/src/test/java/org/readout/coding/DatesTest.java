package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** When, in an article of Thursday 2 June 2016. */
final class DatesTest {

    @Test
    void yesterdayIsTheDayBeforePublication() {
        given("Police arrested two editors yesterday.").thenDates("COERCE 2016-06-01");
    }

    @Test
    void aWeekdayInThePastIsTheLatestOne() {
        given("Police arrested two editors on Monday.").thenDates("COERCE 2016-05-30");
    }

    @Test
    void aWeekdayAheadIsTheNextOne() {
        given("Police will arrest two editors on Monday.").thenDates("COERCE 2016-06-06");
    }

    @Test
    void aFullDateIsStated() {
        given("Rebels attacked the base on March 3, 2015.").thenDates("ASSAULT 2015-03-03");
    }

    @Test
    void aMonthIsAllItsDays() {
        given("Rebels attacked the base in April.").thenDates("ASSAULT 2016-04-01..2016-04-30");
    }

    @Test
    void anUndatedActHasThePublicationDay() {
        given("Rebels attacked the base.").thenDates("ASSAULT 2016-06-02");
    }

    @Test
    void lastWeekIsTheWeekBefore() {
        given("Rebels attacked the base last week.").thenDates("ASSAULT 2016-05-23..2016-05-29");
    }

    @Test
    void aYearIsAllItsDays() {
        given("Rebels attacked the base in 2012.").thenDates("ASSAULT 2012-01-01..2012-12-31");
    }

    @Test
    void todayIsTheDayOfPublication() {
        given("Rebels attacked the base today.").thenDates("ASSAULT 2016-06-02");
    }

    @Test
    void lastMonthIsAllItsDays() {
        given("Rebels attacked the base last month.").thenDates("ASSAULT 2016-05-01..2016-05-31");
    }

    @Test
    void aDateWithoutYearIsTheLatest() {
        given("Rebels attacked the base on May 12.").thenDates("ASSAULT 2016-05-12");
    }

    @Test
    void aDayOfTheWeekWithLastIsInThePast() {
        given("Rebels attacked the base last Friday.").thenDates("ASSAULT 2016-05-27");
    }

    @Test
    void aMeetingToComeDoesNotDateWhatHappened() {
        given("The ministers of Chad and Niger will meet on Friday. Soldiers attacked two villages.")
                .thenDates("AGREE 2016-06-03", "ASSAULT 2016-06-02");
    }

    @Test
    void aTimeCountedFromAnEventIsNotThatOfTheSentenceBefore() {
        given("Rebels attacked a convoy on Monday. Two weeks after the ceasefire, soldiers shelled a village.")
                .thenDates("ASSAULT 2016-05-30", "ASSAULT 2016-06-02");
    }

    @Test
    void aDateThatNoCalendarHasIsNotReplacedByAnother() {
        given("Rebels attacked a convoy on Monday. Between 12 and 5 May 2015, troops shelled a village.")
                .thenDates("ASSAULT 2016-05-30", "ASSAULT 2016-06-02");
    }

    @Test
    void theFirstDayOfAFastIsADay() {
        given("Gunmen killed an imam on the first day of Ramadan 2015.").thenDates("ASSAULT 2015-06-18");
        given("Gunmen killed an imam on the last day of May.").thenDates("ASSAULT 2016-05-31");
        given("Gunmen killed a priest on the eve of Easter 2016.").thenDates("ASSAULT 2016-03-26");
    }

    @Test
    void aDayAfterAYearIsNoDay() {
        given("Soldiers shot a farmer in 2014. Police arrested his brother two days later.")
                .thenDates("ASSAULT 2014-01-01..2014-12-31", "COERCE 2014-01-01..2014-12-31");
    }

    @Test
    void aStrikeForADayIsStillToCome() {
        given("The opposition called a general strike for Saturday.").thenDates("PROTEST 2016-06-04");
    }
}
