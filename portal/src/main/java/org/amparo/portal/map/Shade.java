package org.amparo.portal.map;

import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/** How a country is filled: six steps that stay apart in grey, a hatch for what is protected, white for what nobody told. */
enum Shade {
    ZERO(0, 0),
    FEW(1, 24),
    SOME(25, 99),
    MANY(100, 249),
    MORE(250, 999),
    MOST(1000, Integer.MAX_VALUE),
    PROTECTED(-1, -1),
    NOTHING(-1, -1);

    private final int from;
    private final int to;

    Shade(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static Shade of(int count) {
        return Stream.of(values())
                .filter(shade -> shade.from <= count && count <= shade.to)
                .findFirst()
                .orElse(NOTHING);
    }

    /** The class of its style. */
    String style() {
        return "app-map__" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it means, as the legend says it. */
    String words(Language language) {
        var words = Words.in(language);
        var messages = language.messages(MapMessages.class);
        return switch (this) {
            case ZERO -> words.number(0);
            case FEW, SOME, MANY, MORE -> messages.range(words.number(from), words.number(to));
            case MOST -> messages.orMore(words.number(from));
            case PROTECTED -> messages.isProtected();
            case NOTHING -> messages.noFigure();
        };
    }

    static Shade of(@Nullable Integer count, boolean isProtected) {
        return count == null ? (isProtected ? PROTECTED : NOTHING) : of(count);
    }
}
