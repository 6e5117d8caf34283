package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Arrivals.document;
import static org.readout.intake.Arrivals.fromStandardInput;
import static org.readout.intake.Arrivals.notices;

import org.junit.jupiter.api.Test;
import org.readout.model.Document;

final class TextRepairTest {

    @Test
    void controlCharactersBecomeBlanksInTheirPlaces() {
        Document document = document(fromStandardInput("Troops\u0007 left\u001b[0m the town.\fOthers\tstayed."));
        assertThat(document.text()).isEqualTo("Troops  left [0m the town.\nOthers\tstayed.");
        assertThat(notices(document)).containsExactly("control-characters");
        assertThat(document.notices().get(0).span().orElseThrow().start()).isEqualTo(6);
    }

    @Test
    void loneSurrogatesInJsonKeepTheirPlaces() {
        Document document = document(fromStandardInput("{\"text\": \"Rebels \\ud83d fled \\ud83d\\ude00.\"}"));
        assertThat(document.text()).isEqualTo("Rebels \uFFFD fled \uD83D\uDE00.");
        assertThat(notices(document)).containsExactly("lone-surrogates");
    }

    @Test
    void carriageReturnsInAFileAreReadAsPythonReadsThem() {
        Document document = document(fromStandardInput("Police fired.\r\n\r\nNobody died.\rSo they say."));
        assertThat(document.text()).isEqualTo("Police fired.\n\nNobody died.\nSo they say.");
        assertThat(notices(document)).containsExactly("line-endings");
    }

    @Test
    void carriageReturnsInJsonKeepEveryOffset() {
        String text = document(fromStandardInput("{\"text\": \"Police fired.\\r\\nNobody died.\"}"))
                .text();
        assertThat(text).isEqualTo("Police fired. \nNobody died.");
    }

    @Test
    void rightToLeftMarksAndEmojiStay() {
        String text = "He said \u202Bشكرا\u202C \uD83D\uDE4F and left.";
        assertThat(document(fromStandardInput(text)).text()).isEqualTo(text);
    }
}
