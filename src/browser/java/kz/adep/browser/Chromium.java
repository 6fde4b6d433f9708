package kz.adep.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of this machine, open as long as the tests of a class; none is downloaded. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        Path chromium =
                PLACES.stream().map(Path::of).filter(Files::exists).findFirst().orElseThrow();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        browser.close();
        playwright.close();
    }
}
