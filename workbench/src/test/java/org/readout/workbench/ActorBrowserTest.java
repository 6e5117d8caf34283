package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors are merged and split on their page in a real browser by keyboard alone, with a script and without one. */
final class ActorBrowserTest extends InBrowser {

    private static final int MOST_KEYS = 60;

    ActorBrowserTest() {
        super(Served::withActorsOfManyNames);
    }

    /** From the list to the page of an actor, by its link there. */
    private void goTo(Page page, String label) {
        page.navigate(served.address("/actors"));
        page.locator("a[href^='/actor?']", new Page.LocatorOptions().setHasText(label))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/actor?**");
        assertThat(page.locator("h1").innerText()).isEqualTo(label);
    }

    /** Presses Tab until an element has the focus. */
    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_KEYS; i++) {
            if (page.evaluate("() => document.activeElement.id").equals(id)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no Tab leads to " + id);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void actorsAreMergedAndTheDecisionTakenBackByKeyboardAlone(boolean script) {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, script)) {
            Page page = context.newPage();
            goTo(page, "rebels");
            tabTo(page, "merge-0");
            page.keyboard().press("Space");
            tabTo(page, "merge-as");
            page.keyboard().type("Awa");
            page.keyboard().press("Enter");
            page.locator("text=merged into words:rebels by Awa").waitFor();
            assertThat(text(page)).contains("Armed rebels", "2 reports");
            String undo = String.valueOf(page.locator("[id^=undo-]").getAttribute("id"));
            tabTo(page, undo);
            page.keyboard().press("Enter");
            page.waitForCondition(() -> !text(page).contains("merged into"));
            assertThat(text(page)).contains("1 report").doesNotContain("2 reports");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsAreTakenOutByKeyboardAlone(boolean script) {
        try (BrowserContext context = browser.context(1280, ColorScheme.LIGHT, script)) {
            Page page = context.newPage();
            goTo(page, "Barack Obama");
            tabTo(page, "alias-0");
            page.keyboard().press("Space");
            tabTo(page, "split-as");
            page.keyboard().type("Awa");
            page.keyboard().press("Enter");
            page.locator("text=taken out of name:Barack Obama").waitFor();
            assertThat(page.locator(".aliases").first().locator("li").count()).isEqualTo(1);
        }
    }

    @Test
    void thePageHasNoBarrierAndFitsItsWindow() {
        assertThat(Obstacles.on(browser, page -> goTo(page, "Barack Obama"))).isEmpty();
        assertThat(Obstacles.on(browser, page -> goTo(page, "rebels"))).isEmpty();
    }
}
