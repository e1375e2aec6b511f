package org.amparo.portal.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.drafts.DraftLine;
import org.amparo.portal.drafts.Drafts;
import org.amparo.portal.service.Told;

/** Drafts of pages, by the address to which the page is sent. */
@ApplicationScoped
class KeptPages {
    /** What no draft is at: another one was kept meanwhile. */
    private static final String NONE = "\"0\"";

    private final Drafts drafts;

    KeptPages(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What the reader has typed there and not sent. */
    Optional<Found> of(String address) {
        return line(digest(address)).flatMap(line -> drafts.find(line.id()).map(draft -> new Found(line, draft)));
    }

    /** What was found, and how it is listed. */
    record Found(DraftLine line, Draft draft) {}

    /**
     * Keeps it.
     *
     * @param seen the revision it was made on; empty where the page knows of none
     */
    Told keep(String address, Map<String, List<String>> fields, String seen, String key) {
        var page = digest(address);
        return line(page)
                .map(line -> drafts.savePage(page, new Draft(line.id(), seen.isEmpty() ? NONE : seen, fields)))
                .orElseGet(() -> drafts.beginPage(page, fields, key));
    }

    void discard(UUID draft) {
        drafts.discard(draft);
    }

    private Optional<DraftLine> line(String page) {
        return drafts.own().stream().filter(line -> page.equals(line.page())).findFirst();
    }

    private static String digest(String address) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
