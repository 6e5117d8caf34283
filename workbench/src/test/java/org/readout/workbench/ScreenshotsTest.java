package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of the documentation: the main pages with the demo's articles, by day.
 *
 * <p>Runs only where {@code -Dreadout.pictures=FOLDER} says where to; {@code -Dreadout.width=360} makes them as on a telephone.
 */
@EnabledIfSystemProperty(named = "readout.pictures", matches = ".+")
final class ScreenshotsTest {

    private static final Path ARTICLES = Path.of("../cli/src/main/resources/org/readout/cli/demo");
    private static final Map<String, String> PUBLISHED = Map.of(
            "corridor.txt", "2024-03-07",
            "election.txt", "2024-05-13",
            "ceasefire.txt", "2024-09-02",
            "statement.txt", "2024-09-04");
    private static final Pattern REPORT = Pattern.compile("href=\"(/report\\?[^\"]+)\"");
    private static final long LARGEST = 300_000;
    private static final int HEIGHT = 800;

    @TempDir
    Path folder;

    @Test
    void theMainPagesArePhotographed() throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("readout.pictures")));
        int width = Integer.getInteger("readout.width", 1280);
        try (Browser browser = Browser.open();
                Served served = Served.in(folder)) {
            for (String article : List.of("corridor.txt", "election.txt", "ceasefire.txt", "statement.txt")) {
                served.post(
                        "/add-text",
                        Map.of(
                                "title", article.replace(".txt", ""),
                                "published", PUBLISHED.getOrDefault(article, ""),
                                "text", Files.readString(ARTICLES.resolve(article))));
            }
            try (BrowserContext context = browser.chromium()
                    .newContext(new NewContextOptions()
                            .setViewportSize(width, HEIGHT)
                            .setColorScheme(ColorScheme.LIGHT))) {
                Page page = context.newPage();
                for (Map.Entry<String, String> one : pages(served).entrySet()) {
                    page.navigate(served.address(one.getValue()));
                    photograph(page, pictures.resolve(one.getKey() + ".png"));
                }
                tryText(page, served);
                photograph(page, pictures.resolve("try.png"));
            }
        }
    }

    /** The addresses of the pages by the names of their pictures. */
    private static Map<String, String> pages(Served served) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("reports", "/reports");
        pages.put("report", report(served));
        pages.put("document", "/document?id=corridor");
        pages.put("event", report(served).replace("/report?", "/event?"));
        pages.put("review", "/review?as=Awa");
        pages.put("map", "/map");
        pages.put("timeline", "/timeline");
        pages.put("network", "/network");
        return pages;
    }

    /** A report of the first article. */
    private static String report(Served served) {
        String page = served.get("/reports?sort=kept").body();
        Matcher matcher = REPORT.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    private static void tryText(Page page, Served served) throws IOException {
        page.navigate(served.address("/try"));
        page.locator("textarea").fill(Files.readString(ARTICLES.resolve("ceasefire.txt")));
        page.locator("input[name=published]").fill(PUBLISHED.getOrDefault("ceasefire.txt", ""));
        page.locator("form[action='/try'] button").first().click();
        page.waitForSelector("ol, .cards, article");
    }

    private static void photograph(Page page, Path file) throws IOException {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("%s is wider than its window", file)
                .isEqualTo(0);
        page.screenshot(new ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as(file.toString()).isLessThan(LARGEST);
    }
}
