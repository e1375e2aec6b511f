package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: what they stand on can be seen at each step, and nothing lies over it. */
final class Keyboard {
    private static final int STEPS = 200;
    private static final String IS_VISIBLE = """
        () => {
            const element = document.activeElement;
            if (element === document.body) {
                return '';
            }
            const marks = (style) => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
            const beside = element.nextElementSibling;
            const marked = marks(getComputedStyle(element))
                || (['radio', 'checkbox'].includes(element.type) && beside && marks(getComputedStyle(beside, '::before')));
            const box = element.getBoundingClientRect();
            const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
            const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
            const within = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
            const over = within ? document.elementFromPoint(x, y) : null;
            const covered = over !== null && over !== element && !element.contains(over) && !over.contains(element) && over !== beside;
            return (marked ? '' : 'not marked ') + (within ? '' : 'out of sight ') + (covered ? 'covered by ' + over.outerHTML.slice(0, 80) : '');
        }\
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** From one thing to the next, until what is looked for. */
    Keyboard goesTo(String selector) {
        for (var step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            seesWhereTheyAre();
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("nobody gets to " + selector + " with Tab");
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** In a list or a group, by arrows, until the value is chosen. */
    Keyboard chooses(String selector, String value) {
        goesTo(selector);
        if (!isAt("select")) {
            page.keyboard().press("Space");
        }
        for (var step = 0; !has(value) && step < STEPS; step++) {
            page.keyboard().press("ArrowDown");
            seesWhereTheyAre();
        }
        assertThat(has(value)).as("%s is chosen by arrows", value).isTrue();
        return this;
    }

    Keyboard ticks(String selector) {
        goesTo(selector);
        page.keyboard().press("Space");
        return this;
    }

    void presses(String selector) {
        goesTo(selector);
        page.keyboard().press("Enter");
    }

    private boolean has(String value) {
        return value.equals(page.evaluate("document.activeElement.value"));
    }

    private boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private void seesWhereTheyAre() {
        assertThat(page.evaluate(IS_VISIBLE))
                .as(() -> "what has the focus: " + page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                .isEqualTo("");
    }
}
