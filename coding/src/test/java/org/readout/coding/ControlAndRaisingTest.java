package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Who acts where the subject stands with another verb. */
final class ControlAndRaisingTest {

    @Test
    void aRaisedSubjectIsTheActor() {
        given("Soldiers began shelling the village.")
                .thenReports("ASSAULT/heavy-weapons occurred: Soldiers -> the village");
    }

    @Test
    void continuingToArrestIsArresting() {
        given("Police continued to arrest protesters.").thenReports("COERCE/arrest occurred: Police -> protesters");
    }

    @Test
    void whatOneRefusesToDoIsRejected() {
        given("Iran refused to release the sailors.").thenReports("REJECT/yield occurred: Iran -> nobody");
    }

    @Test
    void theSubjectOfAPlanControlsTheAct() {
        given("Turkey plans to attack Kurdish fighters.").thenReports("ASSAULT planned: Turkey -> Kurdish fighters");
    }

    @Test
    void continuingToShellIsShelling() {
        given("The army continued to shell the town.")
                .thenReports("ASSAULT/heavy-weapons occurred: The army -> the town");
    }
}
