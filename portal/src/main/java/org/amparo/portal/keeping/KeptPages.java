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
import org.jspecify.annotations.Nullable;

/** Drafts of pages, by the address to which the page is sent. */
@ApplicationScoped
class KeptPages {
    private final Drafts drafts;

    KeptPages(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What the reader has typed there and not sent. */
    Optional<Found> of(String address) {
        return line(address).flatMap(line -> drafts.find(line.id()).map(draft -> new Found(line, draft)));
    }

    /** What was found, and how it is listed. */
    record Found(DraftLine line, Draft draft) {}

    /**
     * Keeps it.
     *
     * @param seen the revision it was made on; null where the page knows of none
     */
    Told keep(String address, Map<String, List<String>> fields, @Nullable String seen, String key) {
        return line(address)
                .map(line ->
                        drafts.savePage(digest(address), new Draft(line.id(), seen == null ? "\"0\"" : seen, fields)))
                .orElseGet(() -> drafts.beginPage(digest(address), fields, key));
    }

    void discard(UUID draft) {
        drafts.discard(draft);
    }

    private Optional<DraftLine> line(String address) {
        var page = digest(address);
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
