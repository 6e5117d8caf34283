package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Span;

class ScoreTest {

    private static final String REPORT = """
            {"kind":"report","document":"n1","type":"COERCE","modes":["arrest"],"status":"occurred","background":false,\
            "actors":[{"text":"Police","name":"","country":"","sectors":["COP"],"start":2,"end":8}],\
            "recipients":[{"text":"a clerk","start":18,"end":25}],\
            "trigger":{"text":"detained","start":9,"end":17},\
            "evidence":{"text":"Police detained a clerk.","start":2,"end":26},\
            "when":{"from":"2021-03-05","to":"2021-03-05","precision":"unknown","basis":"publication"},\
            "where":null,"attribution":[{"speaker":{"text":""},"cue":{"text":"reportedly"},"stance":"hedged"}]}""";
    private static final String ARTICLE = """
            {"id":"n1","published":"2021-03-05","title":"","text":"🚨 Police detained a clerk.","reports":[%s]}""".formatted(REPORT);

    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private String run(String... line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Score.run(line, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void offsetsBehindAnEmojiAreTranslated() throws IOException {
        GoldArticle article = GoldArticle.read(file("gold.jsonl", ARTICLE)).get(0);
        CodedReport report = article.reports().get(0);
        assertThat(report.trigger()).isEqualTo(new Span(10, 18));
        assertThat(report.trigger().of(article.document().text())).isEqualTo("detained");
    }

    @Test
    void predictionsFromAFileAreScored() throws IOException {
        Path gold = file("gold.jsonl", ARTICLE);
        Path predictions = file("coded.jsonl", REPORT, "{\"kind\":\"quote\",\"document\":\"n1\"}");
        assertThat(run(gold.toString(), predictions.toString()))
                .containsPattern("date +1\\.000 +1\\.000 +1\\.000 +1 +1 +1");
    }

    @Test
    void figuresComeAsJsonAndErrorsAsPages() throws IOException {
        Path gold = file("gold.jsonl", ARTICLE);
        Path predictions = file("coded.jsonl");
        String json = run(
                gold.toString(),
                predictions.toString(),
                "--json",
                "--errors",
                folder.resolve("e").toString());
        assertThat(json).contains("\"macroF1\"");
        assertThat(folder.resolve("e/n1.txt")).content().contains("- COERCE/arrest \"detained\"");
        assertThat(folder.resolve("e/summary.txt")).content().contains("MISSED by cause: 1");
    }

    @Test
    void aBrokenLineIsNamedByFileAndLine() throws IOException {
        Path gold = file("gold.jsonl", ARTICLE, ARTICLE.replace("\"end\":17", "\"end\":1700"));
        assertThatThrownBy(() -> run(gold.toString(), gold.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:2: no code points 9..1700");
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        assertThatThrownBy(() -> run("gold.jsonl", "--error", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown option --error");
    }
}
