package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Which of the words around a party are the party. */
final class AppositionsAndPossessivesTest {

    @Test
    void anAppositionIsDroppedFromTheParty() {
        given("Aung Htoo, a lawyer, was arrested by police.")
                .thenReports("COERCE/arrest occurred: police -> Aung Htoo");
    }

    @Test
    void aTitleStaysWithItsName() {
        given("President Barack Obama met Chancellor Angela Merkel.")
                .thenReports("CONSULT occurred: President Barack Obama -> Chancellor Angela Merkel");
    }

    @Test
    void aDemonymSaysWhoseForces() {
        given("Israeli forces killed two Palestinians.")
                .thenReports("ASSAULT occurred: Israeli forces -> two Palestinians");
    }

    @Test
    void aPossessorOwnsTheActorNotTheAct() {
        given("Syria's army attacked Turkish soldiers.")
                .thenReports("ASSAULT occurred: Syria's army -> Turkish soldiers");
    }
}
