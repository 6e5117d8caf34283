package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as a person uses it, in a real browser. */
final class BrowserTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?told=2+taken+over",
            "/try",
            "/documents",
            "/document?id=lagos.txt",
            "/reports",
            "/reports?type=AID&search=nothing",
            "/events",
            "/actors",
            "/actor?id=body:COP@NGA",
            "/sources",
            "/runs",
            "/run?run=1",
            "/export",
            "/codebook",
            "/own-data",
            "/nowhere");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        served = Served.in(folder);
        served.post("/add-sample", Map.of());
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browser.close();
        }
    }

    @Test
    void anArticleIsTriedKeptFoundOpenedAndExported() throws IOException {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);

            page.navigate(served.address("/try"));
            page.getByLabel("Day of publication").fill("2016-06-06");
            page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                    .fill(
                            "Police in Kano detained seven students on Friday. Norway sent $2 million to Chad on Thursday.");
            button(page, "Read").click();
            assertThat(page.locator(".evidence").count()).isPositive();
            assertThat(page.locator(".card").allInnerTexts().toString()).contains("COERCE / arrest");

            button(page, "Read and keep").click();
            assertThat(page.url()).contains("/document?id=pasted");

            page.getByLabel("Search in reports").fill("Kano");
            page.keyboard().press("Enter");
            assertThat(page.locator(".tally").innerText()).contains("1 matching (");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("COERCE / arrest"))
                    .click();
            assertThat(page.locator(".passage .actor").first().innerText()).contains("Police");
            assertThat(page.locator(".passage").innerText()).contains("detained", "Kano");

            page.navigate(served.address("/reports?search=Kano"));
            List<String> sentences = page.locator(".rows .sentence").allInnerTexts();
            Download file =
                    page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                            .click());
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines).hasSize(1 + sentences.size());
            assertThat(lines.get(1)).contains("Police in Kano detained seven students on Friday.");
            assertThat(complaints).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void noPageHasABarrierInEitherScheme() {
        List<String> barriers = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.context(1280, scheme, true)) {
                Page page = context.newPage();
                for (String path : PAGES) {
                    page.navigate(served.address(path));
                    page.evaluate("document.querySelectorAll('details').forEach(closed => closed.open = true)");
                    Axe.barriers(page).forEach(barrier -> barriers.add(scheme + " " + path + " " + barrier));
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void aBarrierWouldBeFound() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.setContent("<html lang=en><title>x</title><p style='color:#ccc;background:#fff'>pale<input></p>");
            assertThat(Axe.barriers(page).toString()).contains("color-contrast", "label");
        }
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        assertThat(Obstacles.wide(browser, served, PAGES)).isEmpty();
    }

    @Test
    void everythingReadsWithoutJavaScript() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(served.address("/reports"));
            page.locator(".facets a", new Page.LocatorOptions().setHasText("COERCE"))
                    .first()
                    .click();
            assertThat(page.locator(".chips").innerText()).contains("type: COERCE");
            page.locator(".rows a").first().click();
            assertThat(page.locator(".passage").innerText()).contains("Police");
            page.locator(".trail a").last().click();
            page.locator("summary").first().click();
            assertThat(page.locator(".card[open]").count()).isEqualTo(1);
        }
    }
}
