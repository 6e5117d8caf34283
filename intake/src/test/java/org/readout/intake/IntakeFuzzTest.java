package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.intake.Intake.Taken;

/** Whatever arrives ends as a document or a reason. Seeds are fixed: a failure can be repeated. */
final class IntakeFuzzTest {

    private static final String[] PIECES = {
        "{\"text\":\"",
        "\"}",
        "\n",
        "\r\n",
        "\uFEFF",
        "\\ud800",
        "Troops left. ",
        "\u0000",
        "شكرا",
        "\uD83D\uDE00",
        "<html>",
        "\"published\":\"2016-06-02\"",
        ",",
        "{",
        "[",
        "é",
        "\u001b",
        "%PDF-"
    };

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(20160602);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @Test
    void randomPiecesOfTextNeverThrow() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString()
                    .getBytes(random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes);
        }
    }

    private static void check(byte[] bytes) {
        assertThat(Arrivals.fromStandardInput(bytes)).isNotEmpty().allSatisfy(arrival -> {
            if (arrival instanceof Taken taken) {
                String text = taken.document().text();
                assertThat(text).isNotBlank();
                assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(text);
            }
        });
    }
}
