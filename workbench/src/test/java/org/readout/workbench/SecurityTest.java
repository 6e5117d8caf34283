package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.workbench.web.Server;
import org.readout.workbench.web.ServerSettings;

/** What other sites, other machines and wicked texts try, and do not get. */
final class SecurityTest {

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

    /** Sent by hand, because Java's own client does not let anybody lie about the host. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((request.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:80",
                "localhost.attacker.example",
                "127.0.0.1.attacker.example",
                "192.168.0.7",
                "",
                "localhost@attacker.example",
            })
    void aNameThatIsPointedToThisMachineIsNotAnswered(String host) throws IOException {
        assertThat(raw("GET /start.json HTTP/1.1\nHost: " + host)).isIn("HTTP/1.1 403", "HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:9", "[::1]:80", "LOCALHOST:8080"})
    void ownNamesAreAnsweredWhateverThePort(String host) throws IOException {
        assertThat(raw("GET /start.json HTTP/1.1\nHost: " + host)).isEqualTo("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://attacker.example", "null", "http://127.0.0.1:1", "http://localhost"})
    void aFormOfAnotherSiteIsRefusedEvenWithTheToken(String origin) {
        HttpResponse<String> answer = served.send(served.request("/add-sample")
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + served.token()))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(served.get("/start.json").body()).contains("\"documents\":0", "\"waiting\":0");
    }

    @Test
    void anotherSiteMayLinkHereButNotLoadFromHere() {
        assertThat(served.send(served.request("/reports.json")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Sec-Fetch-Mode", "no-cors")
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.send(served.request("/reports")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Sec-Fetch-Mode", "navigate")
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csrf=", "csrf=0000", "csrf=0000&csrf=1111"})
    void aFormWithoutTheTokenIsRefused(String body) {
        HttpResponse<String> answer = served.send(served.request("/add-sample")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void otherMethodsAreNotAnswered(String method) {
        assertThat(served.send(served.request("/reports")
                                .method(method, BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isIn(403, 405, 501);
    }

    @Test
    void everyAnswerForbidsScriptsAndFramesOfOthers() {
        for (String path : new String[] {"/", "/reports.json", "/nowhere", "/assets/workbench.css"}) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("same-origin");
        }
    }

    @Test
    void pagesHaveNoInlineScriptOrStyle() {
        for (String path : new String[] {"/", "/try", "/reports", "/events", "/actors", "/codebook", "/export"}) {
            assertThat(served.get(path).body())
                    .doesNotContainPattern("<script(?![^>]* src=\"/assets/)")
                    .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
        }
    }

    @Test
    void tooMuchAtOnceIsRefusedBeforeItIsRead() throws IOException {
        assertThat(raw("POST /add-files HTTP/1.1\nHost: localhost\nContent-Length: " + (Server.MOST_BYTES + 1)))
                .isEqualTo("HTTP/1.1 413");
        assertThat(raw("POST /add-files HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked"))
                .isEqualTo("HTTP/1.1 411");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../Assets.class",
                "/assets/..%2f..%2fworkbench.css",
                "/assets/%2e%2e/x",
                "/assets/passwd"
            })
    void onlyOwnFilesAreGivenOut(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\nHost: localhost")).isIn("HTTP/1.1 404", "HTTP/1.1 400");
    }

    @Test
    void anArticleNeverBecomesMarkup() {
        String wicked = "Police in Lagos arrested ten <img src=x onerror=alert(1)> protesters on Friday. </textarea>"
                + "<script>alert(1)</script> \"><svg/onload=alert(1)> Soldiers killed two \u202Erebels in Gao.";
        served.post("/add-text", Map.of("text", wicked, "title", "<b>\"x'</b>&amp;", "published", "2016-06-06"));
        String id = "%3Cb%3E%22x%27%3C%2Fb%3E%26amp%3B";
        for (String path : new String[] {
            "/document?id=" + id,
            "/documents",
            "/reports",
            "/events",
            "/runs",
            "/actors",
            "/actor?id=body:COP@NGA",
            "/sources"
        }) {
            HttpResponse<String> page = served.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<img src=x", "<script>alert", "<svg/onload", "<b>\"x");
        }
        assertThat(served.get("/document?id=" + id).body()).contains("&lt;img src=x");
        assertThat(served.get("/documents.json").headers().firstValue("Content-Type"))
                .hasValue("application/json;charset=utf-8");
    }

    @Test
    void whatIsWrongInAnAddressIsToldAsText() {
        HttpResponse<String> page = served.get("/reports?type=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void beyondLoopbackAPasswordIsDemanded() {
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 0, Optional.empty(), InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("password");
    }

    @Test
    void withAPasswordNothingIsShownBeforeItIsGiven(@TempDir Path other) {
        try (Served locked = Served.withPassword(other, "correct horse")) {
            assertThat(locked.get("/reports?type=AID").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?to=%2Freports%3Ftype%3DAID"));
            assertThat(locked.get("/reports.json").statusCode()).isEqualTo(401);
            assertThat(locked.get("/download?format=csv").body()).doesNotContain("id,document");
            assertThat(locked.get("/sign-in").body()).contains("password").doesNotContain("/reports");

            assertThat(locked.signIn("correct horsE", "/reports").statusCode()).isEqualTo(403);
            HttpResponse<String> opened = locked.signIn("correct horse", "//attacker.example/");
            assertThat(opened.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).doesNotContain("attacker"));
            String cookie = opened.headers().firstValue("Set-Cookie").orElse("");
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
            String session = cookie.substring(0, cookie.indexOf(';'));
            assertThat(locked.send(locked.request("/reports")
                                    .header("Cookie", session)
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(locked.send(locked.request("/reports")
                                    .header("Cookie", "readout-session=0000")
                                    .build())
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void passwordsCannotBeGuessedQuickly(@TempDir Path other) {
        try (Served locked = Served.withPassword(other, "correct horse")) {
            for (int i = 0; i < 5; i++) {
                assertThat(locked.signIn("guess number " + i, "/").statusCode()).isEqualTo(403);
            }
            assertThat(locked.signIn("correct horse", "/").statusCode()).isEqualTo(429);
        }
    }
}
