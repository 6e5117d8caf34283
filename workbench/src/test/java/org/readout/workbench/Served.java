package org.readout.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnSources;
import org.readout.model.Document;
import org.readout.workbench.web.Password;
import org.readout.workbench.web.ServerSettings;

/**
 * A real workbench on a free port, with an archive of its own and a small sample, and a client that talks to it.
 *
 * <pre>{@code
 * try (Served served = Served.in(folder)) {
 *     served.post("/add-sample", Map.of());
 *     assertThat(served.get("/reports").body()).contains("arrested");
 * }
 * }</pre>
 */
final class Served implements AutoCloseable {

    static final Document ARRESTS = Document.of(
            "lagos.txt",
            LocalDate.of(2016, 6, 6),
            "Police in Lagos arrested ten protesters on Friday.\n\n"
                    + "The government of Ghana condemned the arrests. \"We call on Nigeria to release them,\" its foreign"
                    + " minister said.");
    static final Document AID = Document.of(
            "accra.txt",
            LocalDate.of(2016, 6, 9),
            "Ghana sent 200 tonnes of food to Mali on Wednesday, officials said.\n\n"
                    + "Soldiers from Mali killed two rebels near Gao on Tuesday.");

    private static final String NAME = "test.readout";
    private static final int TRIES = 600;
    private static final int PAUSE_MILLIS = 100;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private final Workbench workbench;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private Served(Workbench workbench) {
        this.workbench = workbench;
    }

    static Served in(Path folder) {
        return with(folder, open(Optional.empty()), true);
    }

    /** One that works on the archive at an address; {@code folder} is for the user's own data. */
    static Served on(String archive, Path folder) {
        return with(archive, Optional.of(DataFolder.beside(folder.resolve(NAME))), open(Optional.empty()));
    }

    /** One that has no folder for the user's own data. */
    static Served withoutData(Path folder) {
        return with(folder, open(Optional.empty()), false);
    }

    private static ServerSettings open(Optional<Password> password) {
        return new ServerSettings(ServerSettings.LOOPBACK, 0, password, CLOCK);
    }

    static Served withPassword(Path folder, String password) {
        return with(folder, open(Optional.of(new Password(password))), true);
    }

    private static Served with(Path folder, ServerSettings server, boolean data) {
        Path archive = folder.resolve(NAME);
        Optional<DataFolder> own = data ? Optional.of(DataFolder.beside(archive)) : Optional.empty();
        return with(archive.toString(), own, server);
    }

    private static Served with(String archive, Optional<DataFolder> own, ServerSettings server) {
        return new Served(Workbench.start(new WorkbenchSettings(
                archive, NAME, false, "rules-1", new OwnSources(own, OwnData.none()), List.of(ARRESTS, AID), server)));
    }

    /** Two papers tell of Friday's arrests in Lagos, one of Saturday's: two events. */
    Served withArrestsToldTwice() {
        add("post", "Police in Lagos arrested ten protesters on Friday.");
        add("times", "The police in Lagos arrested ten protesters on Friday.");
        add("wire", "Police in Lagos arrested ten protesters on Saturday.");
        return this;
    }

    /** Rebels who are called so in three ways, and a president who is named in two. */
    Served withActorsOfManyNames() {
        add("post", "Rebels killed two soldiers in Gao on Saturday.");
        add("times", "Armed rebels killed two soldiers in Gao on Saturday.");
        add("wire", "Gunmen killed two soldiers in Gao on Saturday.");
        add("radio", "President Barack Obama criticised Iran on Friday. Iran threatened Obama on Saturday.");
        return this;
    }

    /** Adds a text that was published on 6 June 2016. */
    void add(String title, String text) {
        post("/add-text", Map.of("title", title, "published", "2016-06-06", "text", text));
    }

    URI address() {
        return workbench.address();
    }

    String address(String path) {
        return workbench.address().resolve(path).toString();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(workbench.address().resolve(path));
    }

    /** Sends a form as a browser would, with the token of a page. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("csrf", token());
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all)))
                .build());
        untilRead();
        return answer;
    }

    /** The page that a form has led to. */
    String after(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError("the form leads nowhere: " + answer.statusCode() + " " + answer.body());
        }
        return get(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    /** All that the group of a pattern stands for in a page. */
    static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Waits until what was added is read, which a busy machine takes its time for. */
    void untilRead() {
        try {
            for (int i = 0; i < TRIES && !get("/start.json").body().contains("\"waiting\":0"); i++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    HttpResponse<String> signIn(String password, String to) {
        Map<String, String> fields = Map.of("password", password, "to", to, "csrf", token("/sign-in"));
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build());
    }

    String token() {
        return token("/try");
    }

    private String token(String path) {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new AssertionError("the page has no token");
        }
        return matcher.group(1);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}
