package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A language that needs a third more room than the one that is looked at: every word of the page is made longer by that, what the page
 * becomes is measured at the narrowest phone, and the words are what they were before anybody could read them.
 */
final class LongerWords {
    private static final int NARROWEST = 360;
    private static final int HEIGHT = 800;

    /** Codes, numbers and whatever has capitals alone are data, which no language makes longer. */
    private static final String MEASURED = """
        () => {
            const longer = (word) => word + word.slice(0, Math.ceil(0.35 * word.length)).toLowerCase();
            const overrun = %s;
            const texts = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                texts.push([walker.currentNode, walker.currentNode.data]);
            }
            const lines = (element) => {
                const tops = new Set();
                const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const range = document.createRange();
                    range.selectNodeContents(walker.currentNode);
                    if (walker.currentNode.parentElement.getBoundingClientRect().width > 1) {
                        [...range.getClientRects()].forEach((box) => tops.add(Math.round(box.top / 4)));
                    }
                }
                return tops.size;
            };
            const faults = () => {
                const found = [overrun()].filter(Boolean);
                for (const tag of document.querySelectorAll('.app-tag, .app-bar__tool, .govuk-exit-this-page__button')) {
                    if (lines(tag) > 1) {
                        found.push(`on two lines: ${tag.textContent.trim()}`);
                    }
                }
                return found;
            };
            try {
                texts.forEach(([node, text]) => node.data = text.replace(/(?<![\\p{L}\\d-])\\p{L}?\\p{Ll}+(?![\\p{L}\\d-])/gu, longer));
                return faults();
            } finally {
                texts.forEach(([node, text]) => node.data = text);
            }
        }\
        """.formatted(Width.OVERRUN);

    private LongerWords() {}

    static void fit(Page page) {
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat((List<?>) page.evaluate(MEASURED)).as("with longer words").isEmpty();
    }
}
