package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Acts that a noun tells. */
final class NominalEventsTest {

    @Test
    void anAttackByRebelsHasItsActorAfterBy() {
        given("An attack by rebels on an army base killed four soldiers.")
                .thenReports("ASSAULT occurred: rebels -> an army base, four soldiers");
    }

    @Test
    void talksBetweenTwoSidesHaveBothAsActors() {
        given("Talks between India and Pakistan resumed in Dubai.")
                .thenReports("CONSULT occurred: India, Pakistan -> nobody");
    }

    @Test
    void theArrestOfAnEditorIsAnArrest() {
        given("Reporters asked about the arrest of an editor.")
                .thenReports("COERCE/arrest occurred: nobody -> an editor");
    }

    @Test
    void aPossessorOfAnInvasionActs() {
        given("Russia's invasion of Georgia shocked Europe.").thenReports("ASSAULT occurred: Russia -> Georgia");
    }

    @Test
    void aLightVerbLendsItsSubject() {
        given("Militants carried out an attack on a police station.")
                .thenReports("ASSAULT occurred: Militants -> a police station");
    }

    @Test
    void sanctionsImposedAreSanctions() {
        given("The European Union imposed sanctions on Syria.")
                .thenReports("SANCTION occurred: The European Union -> Syria");
    }

    @Test
    void aBombingOfAMosqueHasItsVictim() {
        given("The bombing of a mosque on Friday killed nine worshippers.")
                .thenReports("ASSAULT/explosives occurred: nobody -> a mosque, nine worshippers");
    }

    @Test
    void aProtestByNursesIsAProtest() {
        given("A strike by nurses began on Monday.").thenReports("PROTEST/strike occurred: nurses -> nobody");
    }

    @Test
    void aRaidByPoliceIsARaid() {
        given("A police raid on the newspaper ended its work.")
                .thenReports("COERCE/seize occurred: police -> the newspaper");
    }
}
