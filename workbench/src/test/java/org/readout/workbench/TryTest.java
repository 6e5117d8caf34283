package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pasted text is read at once. */
final class TryTest {

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String read(String text) {
        return served.post("/try", Map.of("text", text, "published", "2016-06-06"))
                .body();
    }

    @Test
    void aPastedTextIsReadAndItsEvidenceMarked() {
        assertThat(read("Police in Lagos arrested ten protesters on Friday."))
                .contains("COERCE / arrest", "2016-06-03", "class=\"evidence depth-1\"", "Police in Lagos");
    }

    @Test
    void aTextWithoutAnActSaysSo() {
        assertThat(read("The roses are in bloom.")).contains("<strong>0</strong> reports", "nothing in it");
    }

    @Test
    void markupInATextStaysText() {
        assertThat(read("Police arrested <script>alert(1)</script> ten \"<b>men</b>\" in Lagos."))
                .doesNotContain("<script>alert", "<b>men")
                .contains("&lt;script&gt;");
    }

    @Test
    void anEmptyTextAndAWrongDayAreTold() {
        assertThat(served.post("/try", Map.of("text", " ", "published", "")).body())
                .contains("is empty");
        assertThat(served.post("/try", Map.of("text", "Police arrested two men.", "published", "June"))
                        .body())
                .contains("is no day");
    }

    @Test
    void tryingKeepsNothing() {
        read("Police in Lagos arrested ten protesters on Friday.");
        assertThat(served.get("/start.json").body()).contains("\"documents\":0");
    }
}
