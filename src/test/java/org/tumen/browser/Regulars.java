package org.tumen.browser;

import com.microsoft.playwright.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readers who go on from test to test in the same page, one for each language, and the admin beside them: the browser
 * has the scripts compiled by then, which is most of its work when a page is opened for the first time.
 */
final class Regulars implements AutoCloseable {

    private final Browser browser;
    private final Map<List<String>, Visit> visits = new HashMap<>();

    Regulars(Browser browser) {
        this.browser = browser;
    }

    /** Whoever is called so and reads this language, without anything that is left of earlier tests. */
    Visit afresh(String name, String address, String language, int width, int height) {
        return visits.computeIfAbsent(List.of(name, address, language), key -> new Visit(browser, address,
                BrowserTest.like().setLocale(language))).afresh(width, height);
    }

    /** Whether this visit goes on after a test. */
    boolean contains(Visit visit) {
        return visits.containsValue(visit);
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
