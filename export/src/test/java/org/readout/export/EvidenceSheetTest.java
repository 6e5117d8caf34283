package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.EventType;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;

/** The evidence sheet shows what a text says and never does what it says. */
final class EvidenceSheetTest {

    /** The tags that the sheet itself is made of, with attributes that hold no quotes or brackets. */
    private static final String OWN_TAGS =
            "(?i)<(!DOCTYPE html|/?(html|head|body|meta|title|style|header|main|footer|article|h1|"
                    + "h2|h3|p|span|mark|small|blockquote|dl|dt|dd)( [a-z-]+=\"[^\"<>]*\")*)>";

    /** The page without its style and its own tags: whatever bracket is left was made by an article. */
    private static String withoutOwnTags(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "").replaceAll(OWN_TAGS, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "</title><body onload=alert(1)>",
                "&lt;script&gt;",
                "<!--",
                "]]><![CDATA[",
            })
    void wordsOfAnArticleNeverBecomeMarkup(String attack) {
        Act act = Act.of(attack + " hit " + attack + " there.", EventType.ASSAULT, "hit", "190")
                .by(attack, "MLI", Sector.REB)
                .to(attack, "", Sector.CVL)
                .at("there", "MLI")
                .saidBy(attack, "hit", Stance.CLAIMS)
                .titled(attack)
                .from(attack, attack);
        String html = Exported.as("html", act).text();
        assertThat(withoutOwnTags(html)).doesNotContain("<").doesNotContain(">");
        assertThat(html).doesNotContain("' on").doesNotContain("<script");
    }

    @Test
    void randomTextsNeverBecomeMarkup() {
        String html = Exported.as(ExportFormats.named("html").orElseThrow(), new RandomReadings(3).some(60))
                .text();
        assertThat(withoutOwnTags(html)).doesNotContain("<").doesNotContain(">");
    }

    @Test
    void thePolicyAllowsTheSheetsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        String html = Exported.as("html", Act.arrest()).text();
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("http://", "https://", "<script", "<link", "url(", "@import");
        assertThat(html.indexOf("Content-Security-Policy")).isLessThan(html.indexOf("<style>"));
    }

    @Test
    void everyFieldIsMarkedAndNamedInItsSentence() {
        String html = Exported.as("html", Act.arrest().is(Status.PLANNED).titled("Arrests"))
                .text();
        assertThat(html)
                .contains("<mark class=\"actor\"><small>who</small>Police</mark> in ")
                .contains("<mark class=\"where\"><small>where</small>Lagos</mark>")
                .contains("<mark class=\"trigger\"><small>act</small>arrested</mark>")
                .contains("<mark class=\"recipient\"><small>to whom</small>ten protesters</mark> on Friday.")
                .contains(
                        "<h2>Arrests</h2>", "COERCE \u00B7 arrest", "2016-06-03", "<span class=\"flag\">planned</span>")
                .contains("1 report in 1 document.")
                .contains("prefers-color-scheme:dark", "@media print");
    }

    @Test
    void anEmptySheetSaysThatNothingMatches() {
        assertThat(Exported.as("html", new Act[0]).text())
                .contains("No report matches.")
                .endsWith("</html>\n");
    }
}
