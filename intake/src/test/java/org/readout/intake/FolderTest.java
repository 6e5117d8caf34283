package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Arrivals.arriving;
import static org.readout.intake.Arrivals.document;
import static org.readout.intake.Arrivals.notices;
import static org.readout.intake.Arrivals.skipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.intake.Intake.Taken;
import org.readout.model.Document;

final class FolderTest {

    @TempDir
    Path folder;

    private void article(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "The envoy left " + name + ".");
    }

    @Test
    void textFilesBelowAFolderComeInOrderAndHiddenOnesDoNot() throws IOException {
        for (String name : new String[] {"b.txt", "a/z.txt", "a/y.TXT", "a/notes.md", ".git/x.txt", "a/.x.txt"}) {
            article(name);
        }
        assertThat(arriving(folder))
                .map(arrival -> ((Taken) arrival).document().text())
                .containsExactly("The envoy left a/y.TXT.", "The envoy left a/z.txt.", "The envoy left b.txt.");
    }

    @Test
    void aFolderWithoutTextFilesSaysSo() {
        assertThat(skipped(arriving(folder)).message()).isEqualTo("has no *.txt file in it");
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        assertThat(skipped(arriving(folder.resolve("gone.txt"))).message()).isEqualTo("cannot be read: no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-02-talks.txt, 2016-06-02",
        "afp-20160602-0915.txt, 2016-06-02",
        "call_2016_06_02.txt, 2016-06-02"
    })
    void aDayInTheNameOfTheFileIsTakenAndTold(String name, LocalDate day) throws IOException {
        article(name);
        Document document = document(arriving(folder.resolve(name)));
        assertThat(document.published()).contains(day);
        assertThat(notices(document)).containsExactly("date-from-file-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks.txt", "2016-13-02.txt", "120160602.txt", "2016-6-2.txt"})
    void otherNamesHoldNoDay(String name) throws IOException {
        article(name);
        assertThat(document(arriving(folder.resolve(name))).published()).isEmpty();
    }

    @Test
    void aDayGivenForAllGoesBeforeTheName() throws IOException {
        article("2016-06-02.txt");
        IntakeSettings settings = IntakeSettings.standard().withPublished(LocalDate.of(2017, 1, 31));
        Document document = document(arriving(folder.resolve("2016-06-02.txt"), settings));
        assertThat(document.published()).contains(LocalDate.of(2017, 1, 31));
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        article("long.txt");
        assertThat(skipped(arriving(folder, IntakeSettings.standard().withMaxBytes(10)))
                        .reason())
                .isEqualTo(SkipReason.TOO_LARGE);
    }

    @Test
    void theHashIsThatOfTheFile() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', 'b', 'c'});
        assertThat(document(arriving(folder)).hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
