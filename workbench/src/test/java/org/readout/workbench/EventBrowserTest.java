package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are split and merged on their page in a real browser, with a script and without one, by mouse and by keyboard. */
final class EventBrowserTest extends InBrowser {

    EventBrowserTest() {
        super(Served::withArrestsToldTwice);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private int events(Page page) {
        page.navigate(served.address("/events"));
        return page.locator("a[href^='/event?']").count();
    }

    /** The event that two papers tell, reached from the list. */
    private void openTheEventToldTwice(Page page) {
        page.navigate(served.address("/events?sort=reports"));
        page.locator("a[href^='/event?']").first().click();
        assertThat(text(page)).contains("told by 2 reports in 2 documents");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReportIsSplitOffAndTheDecisionTakenBack(boolean script) {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, script)) {
            Page page = context.newPage();
            openTheEventToldTwice(page);
            page.getByLabel("The police in Lagos arrested ten protesters on Friday.")
                    .check();
            page.locator("#split-as").fill("Awa");
            button(page, "Split the ticked reports off").click();
            assertThat(text(page)).contains("told by 1 report in 1 document", "1 report split off by Awa");
            String event = page.url();
            assertThat(events(page)).isEqualTo(3);
            page.navigate(event);
            button(page, "Take it back").first().click();
            assertThat(text(page)).contains("told by 2 reports in 2 documents").doesNotContain("split off by");
            assertThat(events(page)).isEqualTo(2);
        }
    }

    @Test
    void twoEventsBecomeOneByKeyboardAlone() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            openTheEventToldTwice(page);
            page.locator("input[name=other][type=checkbox]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            assertThat(focused(page))
                    .as("a link to the other event follows its box")
                    .startsWith("/event?");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("merge-as");
            page.keyboard().press("Control+A");
            page.keyboard().type("Awa");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> text(page).contains("merged into one by Awa"));
            assertThat(text(page)).contains("told by 3 reports in 3 documents");
            assertThat(events(page)).isEqualTo(1);
            assertThat(complaints).isEmpty();
        }
    }

    /** The id of what has the focus, or where it leads. */
    private static String focused(Page page) {
        return String.valueOf(
                page.evaluate("() => document.activeElement.id || document.activeElement.getAttribute('href') || ''"));
    }

    @Test
    void withoutANameNothingIsSentAndTheFieldIsPointedOut() {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            openTheEventToldTwice(page);
            String before = page.url();
            page.locator("input[name=report]").first().check();
            page.locator("#split-as").fill("");
            button(page, "Split the ticked reports off").click();
            assertThat(page.url()).isEqualTo(before);
            assertThat(focused(page)).isEqualTo("split-as");
            assertThat(events(page)).isEqualTo(2);
        }
    }

    @Test
    void thePageHasNoBarrierAndFitsItsWindow() {
        assertThat(Obstacles.on(browser, this::openTheEventToldTwice)).isEmpty();
    }
}
