package org.amparo.portal.language;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of ours to go back to. Whatever leads elsewhere leads to the first page. */
public record LocalPath(String text) {
    private static final Pattern OURS = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_./?&=%,-]*)?");
    private static final LocalPath FIRST_PAGE = new LocalPath("/");

    public static LocalPath of(@Nullable String asked) {
        return asked != null && OURS.matcher(asked).matches() ? new LocalPath(asked) : FIRST_PAGE;
    }

    public URI uri() {
        return URI.create(text);
    }
}
