package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** What a text gives as somebody's word, quoted or not. */
final class StatementsTest {

    @Test
    void anIndirectStatementHasItsClause() {
        given("The governor said gunmen had burned the mill.")
                .thenStates("The governor claims, indirect: gunmen had burned the mill");
    }

    @Test
    void aTagAtTheEndLeavesAllBeforeItAsContent() {
        given("Gunmen had burned the mill, the governor said.")
                .thenStates("the governor claims, indirect: Gunmen had burned the mill");
    }

    @Test
    void twoTagsAreAStatementInAStatement() {
        given("Rebels had shelled a school, the army said, Reuters reported.")
                .thenStates(
                        "the army claims, indirect: Rebels had shelled a school",
                        "Reuters claims, indirect: Rebels had shelled a school, the army said");
    }

    @Test
    void aSplitQuotationIsOneStatement() {
        given("\"We came in peace,\" Fatou Sarr said. \"We leave in tears.\"")
                .thenStates("Fatou Sarr claims, direct: We came in peace, ~ We leave in tears.");
    }

    @Test
    void paragraphsThatEachOpenAMarkAreOneStatement() {
        given("\"We came in peace and found war,\" Fatou Sarr said. \"We leave in tears.\n\n"
                        + "\"Nobody will forget what we saw there.\"")
                .thenStates("Fatou Sarr claims, direct: We came in peace and found war, ~ We leave in tears. ~ "
                        + "Nobody will forget what we saw there.");
    }

    @Test
    void someOfTheSpeakersWordsMakeItMixed() {
        given("The bishop said the raid was \"an act of pure cowardice\" by soldiers.")
                .thenStates("The bishop claims, mixed: the raid was \"an act of pure cowardice\" by soldiers");
    }

    @Test
    void bracketsAndEllipsesStayInTheQuotation() {
        given("\"In [the valley's] case [...] the talks are over,\" the judge said.")
                .thenStates("the judge claims, direct: In [the valley's] case [...] the talks are over,");
    }

    @Test
    void aQuotationInAQuotationIsPartOfIt() {
        given("\"He told us 'leave now' and we left,\" the farmer said.")
                .thenStatesAlso("the farmer claims, direct: He told us 'leave now' and we left,");
    }

    @Test
    void aWordOrTwoAreQuotedBesideAVerbOfSaying() {
        given("\"Never,\" the general said.").thenStates("the general claims, direct: Never,");
    }

    @Test
    void aScareQuoteStatesNothing() {
        given("The governor met the \"volunteers\" in the camp.").thenStates();
    }

    @Test
    void theNameOfAWorkStatesNothing() {
        given("She wrote \"The Long Road Home\" in prison.").thenStates();
    }

    @Test
    void aColonGivesTheSubjectTheWord() {
        given("The mayor went further: \"We are alone in this war.\"")
                .thenStates("The mayor claims, direct: We are alone in this war.");
    }

    @Test
    void anOrdinaryVerbBehindAQuotationSpeaks() {
        given("\"We are alone in this war,\" the mayor shrugged.")
                .thenStates("the mayor claims, direct: We are alone in this war,");
    }

    @Test
    void whoeverAddsGoesOn() {
        given("The minister said the bridge was open, adding that two trucks had crossed it.")
                .thenStates(
                        "The minister claims, indirect: the bridge was open",
                        "The minister claims, indirect: that two trucks had crossed it");
    }

    @Test
    void thingsDoNotAccuse() {
        given("A spokesman said trucks with flour had passed the checkpoint and accused villagers of hiding arms.")
                .thenStatesAlso("A spokesman alleges, indirect: villagers of hiding arms");
    }

    @Test
    void whoSaysAfterAccusingIsWhoAccused() {
        given("In a speech he accused foreign charities of financing the unrest and said that he would not negotiate.")
                .thenStates(
                        "he alleges, indirect: foreign charities of financing the unrest",
                        "he claims, indirect: that he would not negotiate");
    }

    @Test
    void anUnnamedSourceIsKeptAsWritten() {
        given("A senior official who asked not to be named said rebels had burned the mill.")
                .thenStatesAlso(
                        "A senior official who asked not to be named claims, indirect: rebels had burned the mill");
    }

    @Test
    void aDenialHasItsStance() {
        given("The army denied that it had shelled the school.")
                .thenStates("The army denies, indirect: that it had shelled the school");
    }

    @Test
    void aRequestIsAStatementToo() {
        given("The union urged drivers to stay at home.").thenStates("The union claims, indirect: to stay at home");
    }

    @Test
    void aHedgeHasNoSource() {
        given("Soldiers reportedly killed two farmers.")
                .thenStates("nobody hedged, indirect: Soldiers ~ killed two farmers");
    }
}
