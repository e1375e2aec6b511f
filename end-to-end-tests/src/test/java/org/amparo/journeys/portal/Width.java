package org.amparo.journeys.portal;

import com.microsoft.playwright.Page;

/** Whether a page fits the width it is shown at, and what sticks out of it where it does not. */
final class Width {
    /** The question as a page is asked it. */
    static final String OVERRUN = """
        () => {
            const width = document.documentElement.scrollWidth;
            if (width <= innerWidth) {
                return '';
            }
            const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5);
            const last = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
            return `${width} px wide at ${innerWidth}: `
                + last.map((one) => `<${one.localName} class="${one.className}"> ${one.textContent.trim().slice(0, 40)}`).join(' | ');
        }\
        """;

    private Width() {}

    /** What is too wide, and how much; empty when all fits. */
    static String overrun(Page page) {
        return (String) page.evaluate(OVERRUN);
    }
}
