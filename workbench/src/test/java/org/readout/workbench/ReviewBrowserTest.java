package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Review by keyboard alone, and pictures without overlap and without barriers, in a real browser. */
final class ReviewBrowserTest {

    private static final List<String> PAGES = List.of(
            "/timeline",
            "/timeline?by=type&of=events",
            "/map",
            "/map?view=world",
            "/network",
            "/shortcuts",
            "/review",
            "/review?as=Awa");

    /** Pairs of texts of the drawing that is shown whose boxes share more than a hair's breadth. */
    private static final String TOUCHING = """
            () => {
              const shown = [...document.querySelectorAll('svg.chart')].filter(svg => svg.getClientRects().length);
              const found = [];
              for (const svg of shown) {
                const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                texts.forEach(([a, r], i) => texts.slice(i + 1).forEach(([b, s]) => {
                  const across = Math.min(r.right, s.right) - Math.max(r.left, s.left);
                  const down = Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top);
                  if (across > 1 && down > 3) found.push(a + ' / ' + b);
                }));
              }
              return [shown.length, ...found];
            }
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        served = Served.in(folder);
        served.post("/add-sample", Map.of());
        StringBuilder text = new StringBuilder();
        for (String town :
                List.of("Gao", "Kidal", "Mopti", "Accra", "Kumasi", "Niamey", "Zinder", "Dakar", "Thies", "Abuja")) {
            text.append("Police in ").append(town).append(" arrested ten protesters on Friday.\n\n");
        }
        served.post("/add-text", Map.of("title", "arrests", "published", "2016-06-06", "text", text.toString()));
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browser.close();
        }
    }

    private static String decided(Page page) {
        return page.locator(".progress strong").innerText();
    }

    /** Presses a key that leads to another page. */
    private static void press(Page page, String key) {
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    void tenReportsAreReviewedByKeyboardAlone() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(served.address("/review"));
            page.keyboard().type("Awa");
            press(page, "Enter");
            for (int i = 0; i < 6; i++) {
                press(page, "a");
            }
            press(page, "s");
            assertThat(decided(page)).isEqualTo("6");
            page.keyboard().press("r");
            page.keyboard().press("ArrowDown");
            press(page, "Enter");
            page.keyboard().press("r");
            press(page, "Enter");
            assertThat(decided(page)).isEqualTo("8");
            press(page, "u");
            assertThat(decided(page)).isEqualTo("7");
            press(page, "a");
            assertThat(decided(page)).isEqualTo("8");
            fix(page);
            assertThat(decided(page)).as(page.url()).isEqualTo("9");
            press(page, "a");
            assertThat(decided(page)).isEqualTo("10");
            assertThat(served.get("/reports.json?review=corrected").body()).contains("\"matching\":1");
            assertThat(complaints).isEmpty();
        }
    }

    /** Selects the first word of the evidence and makes it one more recipient. */
    private static void fix(Page page) {
        press(page, "f");
        page.keyboard().press("ArrowLeft");
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        String selected = String.valueOf(
                page.evaluate(
                        "() => { const t = document.getElementById('source-text'); return t.value.slice(t.selectionStart, t.selectionEnd); }"));
        page.keyboard().press("r");
        assertThat(page.locator("input.changed").inputValue())
                .isEqualTo(selected.strip())
                .isEqualTo("Police");
        press(page, "c");
    }

    @Test
    void noWordOfAPictureLiesOnAnother() {
        List<String> touching = new ArrayList<>();
        for (int width : new int[] {360, 768, 1280, 2560}) {
            try (BrowserContext context = browser.context(width, ColorScheme.LIGHT, true)) {
                Page page = context.newPage();
                for (String path :
                        List.of("/timeline", "/timeline?by=type", "/map", "/map?view=world", "/network", "/reports")) {
                    page.navigate(served.address(path));
                    List<?> found = (List<?>) page.evaluate(TOUCHING);
                    assertThat(found.get(0))
                            .as("one drawing is shown on " + path + " at " + width)
                            .isEqualTo(1);
                    found.stream().skip(1).forEach(pair -> touching.add(path + " at " + width + ": " + pair));
                }
            }
        }
        assertThat(touching).isEmpty();
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
                page.navigate(served.address("/review?as=Awa"));
                page.navigate(served.address("/review?as=Awa&review=open,accepted,rejected,corrected"));
                page.locator("[data-does=fix]").click();
                Axe.barriers(page).forEach(barrier -> barriers.add(scheme + " /fix " + barrier));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        assertThat(Obstacles.wide(browser, served, PAGES)).isEmpty();
    }
}
