package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Arrivals.document;
import static org.readout.intake.Arrivals.fromStandardInput;
import static org.readout.intake.Arrivals.skipped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Außenminister sprach am Freitag mit dem Präsidenten des Nachbarlandes und verlangte, dass die Straße "
                        + "durch die Berge wieder geöffnet wird, teilte sein Ministerium mit.",
                "Le ministre des affaires étrangères a téléphoné vendredi au président du pays voisin pour lui demander "
                        + "de rouvrir la route de montagne, selon un communiqué.",
                "وتحدث وزير الخارجية هاتفيا يوم الجمعة مع رئيس الدولة المجاورة وطالبه بإعادة فتح الطريق الجبلي أمام "
                        + "المساعدات الإنسانية والمسافرين والبضائع، وفق بيان."
            })
    void aTextInAnotherLanguageIsLeftOut(String text) {
        assertThat(skipped(fromStandardInput(text)).reason()).isEqualTo(SkipReason.NOT_ENGLISH);
    }

    @Test
    void englishFullOfForeignNamesIsRead() {
        String text =
                "MOGADISHU - Abdirahman Cabdullahi Sheekh Xasan, Maxamed Cali Faarax and Yuusuf Jaamac Cismaan were "
                        + "sworn in on Monday, the spokesman Cabdikariin Xuseen Guuleed said.";
        assertThat(document(fromStandardInput(text)).text()).isEqualTo(text);
    }

    @Test
    void aShortTextIsReadInAnyCase() {
        assertThat(document(fromStandardInput("Präsident tritt zurück")).text()).isEqualTo("Präsident tritt zurück");
    }
}
