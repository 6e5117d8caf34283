package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is corrected in the review is coded rightly in the next article, in a real browser without a script. */
final class TeachBrowserTest {

    private static final String OTHER = "Soldiers attacked a camp of the Ashen Dawn near Kidal on Monday.";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        served = Served.in(folder);
        served.post(
                "/add-text",
                Map.of(
                        "text",
                        "Fighters of the Ashen Dawn killed two villagers near Gao on Sunday.",
                        "title",
                        "gao",
                        "published",
                        "2024-06-10"));
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browser.close();
        }
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private static String tried(Page page) {
        page.navigate(served.address("/try"));
        page.locator("#published").fill("2024-06-12");
        page.locator("#text").fill(OTHER);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        page.locator(".card summary").first().click();
        return page.locator("main").innerText();
    }

    @Test
    void aCorrectedNameIsTaughtUsedAndTakenBack() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            assertThat(tried(page)).doesNotContain("MLI REB");

            page.navigate(served.address("/review?as=Awa&search=villagers"));
            click(page, AriaRole.LINK, "Fix");
            page.locator("#actor-1-name").fill("Ashen Dawn");
            page.locator("#actor-1-country").fill("MLI");
            page.locator("#actor-1-sectors").fill("REB");
            click(page, AriaRole.BUTTON, "Save the correction");
            click(page, AriaRole.LINK, "Use it in later readings");
            assertThat(page.locator("#name-1-country").inputValue()).isEqualTo("MLI");
            click(page, AriaRole.BUTTON, "Show the entry");
            assertThat(page.locator(".preview").innerText())
                    .contains("test.data/organisations.txt", "Ashen Dawn | armed | MLI | REB");
            click(page, AriaRole.BUTTON, "Keep it");
            assertThat(page.locator("main").innerText()).contains("Kept in test.data/organisations.txt");
            assertThat(tried(page)).contains("MLI REB");

            page.navigate(served.address("/own-data"));
            click(page, AriaRole.BUTTON, "Remove");
            assertThat(page.locator("main").innerText()).contains("Removed from test.data/organisations.txt");
            assertThat(tried(page)).doesNotContain("MLI REB");
        }
    }

    @Test
    void teachingHasNoBarrierAndFitsItsWindow() {
        String list = served.get("/reports.json").body();
        String id = list.replaceAll("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
        String teach = "/teach?document=gao&id=" + id;
        String preview = teach + "&form=name-1&name-1-words=Dawn&name-1-name=Dawn&name-1-kind=armed&name-1-country=MLX";
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.context(360, scheme, true)) {
                Page page = context.newPage();
                for (String path : List.of(teach, preview, preview.replace("MLX", "MLI"), "/own-data")) {
                    page.navigate(served.address(path));
                    Axe.barriers(page).forEach(barrier -> faults.add(scheme + " " + path + " " + barrier));
                    int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                    if (needed > 360) {
                        faults.add(path + " needs " + needed + " px");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
