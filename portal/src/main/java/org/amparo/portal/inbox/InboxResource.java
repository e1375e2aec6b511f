package org.amparo.portal.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.portal.card.Wall;
import org.amparo.portal.entry.Entries;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.OfferNotices;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.ReferralPage;
import org.amparo.portal.referrals.Referrals;
import org.jspecify.annotations.Nullable;

/** The received referrals on one page: to answer, to receive, in service. */
@Path(InboxSections.INBOX)
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class InboxResource {
    private static final List<Referral.Stage> RUNNING =
            List.of(Referral.Stage.OFFERED, Referral.Stage.ACCEPTED, Referral.Stage.IN_SERVICE);

    private final Referrals referrals;
    private final Entries entries;
    private final OfferNotices notices;
    private final Wall wall;
    private final Shells shells;

    InboxResource(Referrals referrals, Entries entries, OfferNotices notices, Wall wall, Shells shells) {
        this.referrals = referrals;
        this.entries = entries;
        this.notices = notices;
        this.wall = wall;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance inbox(
                List<Group> groups, String notices, String whoseTimes, boolean older, boolean asksAboutEntry);
    }

    @GET
    public TemplateInstance inbox(
            @QueryParam("stage") Referral.@Nullable Stage stage, @QueryParam("after") @Nullable String after) {
        var pages = stage == null || after == null || !RUNNING.contains(stage)
                ? newest()
                : Map.of(stage, referrals.received(stage, after));
        var clocks = wall.of(receiver(pages), shells.language());
        var groups = pages.entrySet().stream()
                .map(page -> Group.of(page.getKey(), page.getValue(), clocks, shells.language()))
                .toList();
        return shells.around(Templates.inbox(
                groups, unseen(), clocks.whose(), pages.size() < RUNNING.size(), entries.areToConfirm()));
    }

    /** How many notices wait, in words; nothing when none does. */
    private String unseen() {
        var count = notices.unseen().size();
        var messages = shells.language().messages(InboxMessages.class);
        return switch (count) {
            case 0 -> "";
            case 1 -> messages.oneNotice();
            default -> messages.notices(Words.in(shells.language()).number(count));
        };
    }

    private Map<Referral.Stage, ReferralPage> newest() {
        var pages = new LinkedHashMap<Referral.Stage, ReferralPage>();
        RUNNING.forEach(stage -> pages.put(stage, referrals.received(stage, null)));
        return pages;
    }

    /** Whoever has received something: the reader's own organisation. */
    private static @Nullable String receiver(Map<Referral.Stage, ReferralPage> pages) {
        return pages.values().stream()
                .flatMap(page -> page.referrals().stream())
                .map(Referral::receiver)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
