package org.amparo.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param tongues the languages that are complete
 * @param drafts those that are not yet
 * @param name of this installation: neutral, since a passer-by reads it
 * @param visitor who is logged in; null when nobody is
 * @param path where this page lies, to come back to it after a switch
 * @param loadedAt when this page was made, ISO 8601
 */
public record Shell(
        String language,
        List<Tongue> tongues,
        List<Tongue> drafts,
        String name,
        Parts parts,
        @Nullable Visitor visitor,
        List<Section> sections,
        String path,
        String loadedAt,
        String loadedTime) {
    /** A language to switch to. */
    public record Tongue(String tag, String name, boolean current) {
        /** As it is written where there is little room. */
        public String code() {
            return tag.substring(0, 2).toUpperCase(Locale.ROOT);
        }
    }

    /** Where style, script, font and icon lie. */
    public record Parts(String style, String script, String swapping, String font, String icon) {}

    /**
     * Somebody who is logged in.
     *
     * @param token what each form of this page carries
     * @param exit where leaving at once leads
     * @param rest how long, in seconds, the session lasts when nothing is asked for
     * @param namesShown whether names are on the pages now
     * @param seesNames whether this person's work has names in it at all
     * @param band what stands over each of their pages; empty when nothing does
     */
    public record Visitor(
            String account, String token, String exit, long rest, boolean namesShown, boolean seesNames, String band) {}

    /** A section of the navigation. */
    public record Section(String path, String name, boolean current) {}

    /** The path as it stands within another address. */
    public String back() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    public boolean hasSections() {
        return sections.size() > 1;
    }
}
