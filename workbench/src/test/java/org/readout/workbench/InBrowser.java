package org.readout.workbench;

import com.microsoft.playwright.Page;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a real browser, which they share. */
abstract class InBrowser extends WithWorkbench {

    static Browser browser;

    InBrowser(UnaryOperator<Served> filled) {
        super(filled);
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** What a page says below its head. */
    static String text(Page page) {
        return page.locator("main").innerText();
    }
}
