package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Reading;

/**
 * The test language, in which a test reads {@code given("Rebels killed a priest.").thenReports("ASSAULT occurred: Rebels ->
 * a priest")}. Everything is published on Thursday 2 June 2016.
 *
 * <p>One reader serves all tests, since opening the net takes longer than reading a sentence. It is never closed; it ends
 * with the tests.
 */
final class News {

    static final LocalDate PUBLISHED = LocalDate.of(2016, 6, 2);

    private static final Readout READOUT = Readout.standard();

    private final Reading reading;

    private News(Reading reading) {
        this.reading = reading;
    }

    static News given(String text) {
        return new News(read(text));
    }

    static Reading read(String text) {
        return READOUT.read(Document.of("news", PUBLISHED, text));
    }

    /** Expects these reports and no others, in order; see {@link ReportWords#report}. */
    void thenReports(String... reports) {
        assertThat(reports()).containsExactly(reports);
    }

    /** Expects this report among others. */
    News thenReportsAmong(String report) {
        assertThat(reports()).contains(report);
        return this;
    }

    void thenReportsNothing() {
        assertThat(reports()).isEmpty();
    }

    /** Expects the types and days of the reports; see {@link ReportWords#day}. */
    void thenDates(String... days) {
        assertThat(days()).containsExactly(days);
    }

    /** Expects the parties with country and first sector; see {@link ReportWords#parties}. */
    void thenParties(String... parties) {
        assertThat(parties()).containsExactly(parties);
    }

    /** Expects these parties among others. */
    void thenPartiesAmong(String parties) {
        assertThat(parties()).contains(parties);
    }

    /** Expects these quotations and no others, in order; see {@link ReportWords#quotation}. */
    void thenQuotes(String... quotations) {
        assertThat(quotations()).containsExactly(quotations);
    }

    /** Expects these statements and no others, in order; see {@link ReportWords#statement}. */
    void thenStates(String... statements) {
        assertThat(statements()).containsExactly(statements);
    }

    /** Expects this statement among others. */
    void thenStatesAlso(String statement) {
        assertThat(statements()).contains(statement);
    }

    /** Expects the places of the reports; see {@link ReportWords#place}. */
    void thenPlaces(String... places) {
        assertThat(reading.reports().stream().map(ReportWords::place).toList()).containsExactly(places);
    }

    void thenQuotesNothing() {
        assertThat(quotations()).isEmpty();
    }

    List<String> reports() {
        return reading.reports().stream().map(ReportWords::report).toList();
    }

    List<String> days() {
        return reading.reports().stream().map(ReportWords::day).toList();
    }

    List<String> parties() {
        return reading.reports().stream().map(ReportWords::parties).toList();
    }

    List<String> quotations() {
        return reading.quotations().stream().map(ReportWords::quotation).toList();
    }

    List<String> statements() {
        return reading.statements().stream().map(ReportWords::statement).toList();
    }
}
