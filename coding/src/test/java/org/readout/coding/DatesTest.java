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
}
