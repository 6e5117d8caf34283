package org.readout.workbench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands in somebody's way: barriers as axe finds them, and pages that are wider than their window. */
final class Obstacles {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private Obstacles() {}

    /** Those on one page, in either scheme, on a telephone, a laptop and a large screen. */
    static List<String> on(Browser browser, Consumer<Page> goTo) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : SCHEMES) {
            for (int width : new int[] {360, 1280, 2560}) {
                try (BrowserContext context = browser.context(width, scheme, true)) {
                    Page page = context.newPage();
                    goTo.accept(page);
                    Axe.barriers(page).forEach(barrier -> found.add(scheme + " " + barrier));
                    overflow(page, width).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The pages that are wider than some window. */
    static List<String> wide(Browser browser, Served served, List<String> paths) {
        List<String> wide = new ArrayList<>();
        for (int width : new int[] {360, 768, 1280, 2560}) {
            try (BrowserContext context = browser.context(width, ColorScheme.LIGHT, true)) {
                Page page = context.newPage();
                for (String path : paths) {
                    page.navigate(served.address(path));
                    overflow(page, width).ifPresent(wide::add);
                }
            }
        }
        return wide;
    }

    private static Optional<String> overflow(Page page, int width) {
        int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        return needed > width ? Optional.of(page.url() + " needs " + needed + " px of " + width) : Optional.empty();
    }
}
