package kz.adep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of his own, who looks at each page with the eyes of axe and keeps a picture of it. */
final class Visitor implements AutoCloseable {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** At the top of the page, where there is such a button. */
    private static final String LEAVING_IN_SIGHT = """
            () => {
                scrollTo(0, 0);
                const button = document.querySelector('.adep-quit')?.getBoundingClientRect();
                return !button || (button.top >= 0 && button.bottom <= innerHeight);
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final Path pictures;
    private final List<String> complaints = new ArrayList<>();
    private int looks;

    Visitor(Browser browser, String root, String language, String name) {
        this.root = root;
        this.pictures = Path.of("target", "screenshots", language, name);
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        go("/?lang=" + language);
    }

    Visitor go(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Looks at the page as it is: no violation, no sideways scrolling and the way out in sight on a phone, no refusal by the content policy. */
    Visitor look(String what) {
        picture(what, "desktop");
        page.setViewportSize(PHONE, 844);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + what + " on a phone")
                .isLessThanOrEqualTo(PHONE);
        assertThat(page.evaluate(LEAVING_IN_SIGHT))
                .as("leave button of " + what)
                .isEqualTo(true);
        picture(what, "phone");
        page.setViewportSize(DESKTOP, 900);
        assertThat(violations()).as(what + " at " + page.url()).isEmpty();
        assertThat(complaints).isEmpty();
        looks++;
        return this;
    }

    Visitor type(String field, String text) {
        page.locator("[name='" + field + "']").first().fill(text);
        return this;
    }

    Visitor choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    Visitor pick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Presses the main button of the page: the first one of the form that holds the field, or of main. */
    Visitor send() {
        page.locator("main form[method='post'] button.govuk-button:not(.govuk-button--secondary)")
                .first()
                .click();
        return this;
    }

    /** Presses the button of the form that posts to a path ending so. */
    Visitor sendTo(String ending) {
        page.locator("form[action$='" + ending + "'] button:not([formaction]):not([type='button'])")
                .first()
                .click();
        return this;
    }

    Visitor follow(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    Page page() {
        return page;
    }

    String path() {
        return page.url().substring(root.length());
    }

    int looks() {
        return looks;
    }

    @Override
    public void close() {
        context.close();
    }

    private void picture(String what, String width) {
        var picture = new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(pictures.resolve(String.format("%02d-%s-%s.jpg", looks, what, width)));
        try {
            page.screenshot(picture);
        } catch (PlaywrightException refused) {
            // On a busy machine Chromium now and then says "Unable to capture screenshot", and takes the next one.
            page.screenshot(picture);
        }
    }

    private List<String> violations() {
        // No page holds a frame, so axe needs no second page to collect from frames.
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(Visitor::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }
}
