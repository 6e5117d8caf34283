package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Arrivals.document;
import static org.readout.intake.Arrivals.fromStandardInput;
import static org.readout.intake.Arrivals.notices;
import static org.readout.intake.Arrivals.skipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;

final class EncodingTest {

    private static final String SENTENCE = "The “neutral” café in Tartu closed — its owner fled.";

    @Test
    void utf8IsReadWithoutANotice() {
        Document document = document(fromStandardInput(SENTENCE));
        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(document.notices()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(document(fromStandardInput("\uFEFF" + SENTENCE)).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsKnownByItsByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + SENTENCE).getBytes(Charset.forName(charset));
        assertThat(document(fromStandardInput(bytes)).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAByteOrderMarkIsGuessedAndTold(String charset) {
        Document document = document(fromStandardInput(SENTENCE.getBytes(Charset.forName(charset))));
        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(notices(document)).containsExactly("encoding-guessed");
    }

    @Test
    void windows1252IsGuessedAndToldWithThePositionThatGaveItAway() {
        Document document = document(fromStandardInput(SENTENCE.getBytes(Charset.forName("windows-1252"))));
        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(document.notices().get(0).message()).contains("not valid UTF-8 at byte 4 (0x93)", "Windows-1252");
    }

    @Test
    void aBrokenByteInUtf8StandsAsAReplacementCharacter() {
        byte[] bytes = SENTENCE.getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        Document document = document(fromStandardInput(bytes));
        assertThat(document.text()).hasSize(SENTENCE.length()).contains("ral” café", "\uFFFD");
        assertThat(notices(document)).containsExactly("encoding-damaged");
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefusedWithThePosition() {
        byte[] bytes = "Президент встретился с министром".getBytes(Charset.forName("KOI8-R"));
        assertThat(skipped(fromStandardInput(bytes)).reason()).isEqualTo(SkipReason.ENCODING);
        assertThat(skipped(fromStandardInput(bytes)).message()).contains("at byte 0 (0xF0)");
    }

    @Test
    void zeroBytesAreBinary() {
        assertThat(skipped(fromStandardInput(new byte[] {'a', 'b', 'c', 0, 0, 0, 7, 'd'}))
                        .reason())
                .isEqualTo(SkipReason.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 ...", "<!DOCTYPE HTML><p>Hello", "\n<html lang=en>"})
    void documentsInOtherFormatsAreNamed(String beginning) {
        assertThat(skipped(fromStandardInput(beginning)).message())
                .matches("is (a PDF|rich text \\(RTF\\)|an HTML page), not plain text; convert it to text first");
    }

    @Test
    void richTextIsNotTakenForJsonBecauseOfItsBrace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("memo.txt"), "{\\rtf1\\ansi Talks failed.}");
        assertThat(skipped(Arrivals.arriving(file)).message()).contains("rich text (RTF)");
    }

    @Test
    void aPictureIsBinary() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        assertThat(skipped(fromStandardInput(picture.toByteArray())).message()).contains("PNG image");
    }

    @Test
    void nothingIsEmptyAndSoAreBlanks() {
        for (String text : List.of("", " \n\t \r\n", "\u0001\u0002")) {
            assertThat(skipped(fromStandardInput(text)).reason()).isEqualTo(SkipReason.EMPTY);
        }
    }
}
