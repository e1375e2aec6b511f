package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;

/**
 * A screen looked at: by a machine for what keeps somebody out, and, with {@code -Damparo.pictures=true}, as a picture for us, in
 * {@code target/screens}.
 */
final class Look {
    private static final Path PICTURES = Path.of("target/screens");
    private static final boolean PICTURES_ARE_WANTED = Boolean.getBoolean("amparo.pictures");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Look() {}

    /** Nobody is kept out and nothing runs off the side of a phone. */
    static void at(Page page, String name) {
        settled(page);
        page.setViewportSize(390, 844);
        assertThat(violations(page)).as(page.url()).isEmpty();
        assertThat(Width.overrun(page)).isEmpty();
        Wording.isTheReaders(page);
        LongerWords.fit(page);
        page.setViewportSize(390, 844);
        if (PICTURES_ARE_WANTED) {
            picture(page, name + "-390");
            page.setViewportSize(1280, 800);
            picture(page, name + "-1280");
        }
    }

    /** What was sent is kept first: the page that answers is there a moment later. */
    static void settled(Page page) {
        page.waitForLoadState();
        PlaywrightAssertions.assertThat(page.locator("form[aria-busy=true]")).hasCount(0);
    }

    /** Who is kept out, and by what, at the width that the page has. */
    // Pages have no frames: the newer mode would open a tab of its own for each look.
    @SuppressWarnings("deprecation")
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(found -> found.getId() + ": " + found.getNodes())
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
