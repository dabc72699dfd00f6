package org.tumen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for a whole run of tests; a test that failed leaves pictures of its pages in target/browser. */
final class Chromium implements ParameterResolver, AfterTestExecutionCallback {

    private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** The browser and the process that steers it; closed when the last test is over. */
    private record Running(Playwright playwright, Browser browser, Regulars regulars) implements AutoCloseable {
        static Running start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable()).setArgs(SWITCHES));
            return new Running(playwright, browser, new Regulars(browser));
        }

        @Override
        public void close() {
            regulars.close();
            browser.close();
            playwright.close();
        }
    }

    private static Path executable() {
        String name = System.getenv("TUMEN_CHROMIUM");
        if (name == null || name.isBlank()) {
            throw new IllegalStateException("The browser tests need Chromium: run ./test, which finds it, or set "
                    + "the environment variable TUMEN_CHROMIUM to its executable.");
        }
        Path file = Path.of(name);
        if (!Files.isExecutable(file)) {
            throw new IllegalStateException("TUMEN_CHROMIUM names no executable: " + name);
        }
        return file;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return Set.of(Browser.class, Regulars.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = test.getRoot().getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Regulars.class ? running.regulars() : running.browser();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && test.getRequiredTestInstance() instanceof BrowserTest seen) {
            seen.takePictures(test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName());
        }
    }
}
