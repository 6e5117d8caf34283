package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Which words are quoted, and whose they are. */
final class QuotationsTest {

    @Test
    void aQuotationHasItsSpeaker() {
        given("\"The soldiers burned our houses,\" Mariam Diallo said.")
                .thenQuotes("The soldiers burned our houses, = Mariam Diallo direct");
    }

    @Test
    void anInvertedVerbNamesTheSpeaker() {
        given("\"We will never leave this valley,\" said Omar Haddad, a farmer.")
                .thenQuotes("We will never leave this valley, = Omar Haddad direct");
    }

    @Test
    void aQuotationAfterAColonHasItsSpeaker() {
        given("The mayor told reporters: \"The bridge was destroyed last night.\"")
                .thenQuotes("The bridge was destroyed last night. = The mayor direct");
    }

    @Test
    void aPhraseIsNoDirectQuotation() {
        given("The bishop called the raid \"an act of pure cowardice\" on Sunday.")
                .thenQuotes("an act of pure cowardice = The bishop");
    }

    @Test
    void aScareQuoteIsNoQuotation() {
        given("The governor met the \"volunteers\" in the camp.").thenQuotesNothing();
    }

    @Test
    void aSplitQuotationHasOneSpeaker() {
        given("\"We came in peace,\" Fatou Sarr said. \"We leave in tears.\"")
                .thenQuotes("We came in peace, = Fatou Sarr direct", "We leave in tears. = Fatou Sarr direct");
    }

    @Test
    void aFreeStandingQuotationContinuesItsSpeaker() {
        given("Fatou Sarr said the village was empty. \"The soldiers took our cattle and our grain.\"")
                .thenQuotes("The soldiers took our cattle and our grain. = Fatou Sarr direct");
    }

    @Test
    void curlyMarksAreMarks() {
        given("“The court will decide the case tomorrow,” Judge Owusu said.")
                .thenQuotes("The court will decide the case tomorrow, = Judge Owusu direct");
    }

    @Test
    void aMarkLeftOpenEndsWithItsSentence() {
        given("\"We are not afraid of the generals. The minister left the room. "
                        + "He spoke to \"friends and allies of the country\" later.")
                .thenQuotes(
                        "We are not afraid of the generals. = nobody direct",
                        "friends and allies of the country = nobody");
    }

    @Test
    void aLostOpeningMarkBeginsWithTheSentence() {
        given("The road is long. They took our sons at night,\" she said.")
                .thenQuotes("They took our sons at night, = she direct");
    }

    @Test
    void theNameOfAWorkIsNoQuotation() {
        given("She wrote \"The Long Road Home\" in prison.").thenQuotesNothing();
    }

    @Test
    void anApostropheIsNoMark() {
        given("The minister's aides didn't answer the journalists' calls.").thenQuotesNothing();
    }
}
