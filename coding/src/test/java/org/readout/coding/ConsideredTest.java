package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.Considered;
import org.readout.model.EventType;

/** What was weighed and is not coded is told, and why. */
final class ConsideredTest {

    @Test
    void aWordThatIsNotMeantAsItIsWrittenIsPassedOver() {
        assertThat(News.read("In the novel a nurse poisons her patient.").considered())
                .anySatisfy(other -> {
                    assertThat(other.type()).isEqualTo(EventType.ASSAULT);
                    assertThat(other.trigger().quote()).isEqualTo("poisons");
                    assertThat(other.verdict()).isNotBlank();
                });
    }

    @Test
    void theContentOfADemandIsPassedOverAsContent() {
        assertThat(News.read("The United Nations urged Israel to release the two doctors.")
                        .considered())
                .extracting(Considered::type)
                .contains(EventType.RETREAT);
    }
}
