package org.amparo.cases.identity;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What may be typed into a sealed document: something, of a sane length, without signs nobody sees. */
public final class Text {
    private Text() {}

    public static void required(@Nullable String text, int longest, String field) {
        Invalid.required(text, field);
        Invalid.unless(text != null && isText(text, longest), field);
    }

    public static void optional(@Nullable String text, int longest, String field) {
        Invalid.unless(text == null || isText(text, longest), field);
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t');
    }
}
