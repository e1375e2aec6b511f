package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** A screen speaks the reader's words: none of the codes that services tell each other, and nothing in the tab for a passer-by. */
final class Wording {
    private static final String CODES = """
        () => {
            const codes = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const within = texts.currentNode.parentElement;
                if (!within.closest('script, style, [data-code]')) {
                    codes.push(...(texts.currentNode.data.match(/\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b/g) ?? []));
                }
            }
            return codes;
        }\
        """;

    private Wording() {}

    static void isTheReaders(Page page) {
        assertThat((List<?>) page.evaluate(CODES)).as("codes of the services").isEmpty();
        assertThat(page.title()).doesNotContainPattern("(?i)\\btrata\\b|tráfico|traffick|víctima|vítima|victim");
    }
}
