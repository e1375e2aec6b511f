package org.amparo.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.casefiles.Notices;
import org.amparo.portal.language.Language;
import org.amparo.portal.referrals.OfferNotices;

/** Asks each service that has something to say to whoever reads, and no other. */
@ApplicationScoped
class Desk {
    private final Notices cases;
    private final OfferNotices offers;

    Desk(Notices cases, OfferNotices offers) {
        this.cases = cases;
        this.offers = offers;
    }

    static boolean receives(SecurityContext reader) {
        return reader.isUserInRole("partner");
    }

    private static boolean worksOnCases(SecurityContext reader) {
        return reader.isUserInRole("caseworker") || reader.isUserInRole("supervisor");
    }

    private static boolean watchesOverCases(SecurityContext reader) {
        return reader.isUserInRole("data-protection-officer");
    }

    List<NoticeRow> rows(boolean earlier, SecurityContext reader, Language language) {
        return Stream.concat(aboutCases(earlier, reader, language), aboutOffers(earlier, reader, language))
                .sorted(NoticeRow.NEWEST_FIRST)
                .toList();
    }

    private Stream<NoticeRow> aboutCases(boolean earlier, SecurityContext reader, Language language) {
        var works = worksOnCases(reader);
        if (!works && !watchesOverCases(reader)) {
            return Stream.empty();
        }
        return (earlier ? cases.earlier() : cases.unseen())
                .stream().map(notice -> NoticeRow.of(notice, works, language));
    }

    private Stream<NoticeRow> aboutOffers(boolean earlier, SecurityContext reader, Language language) {
        return receives(reader)
                ? (earlier ? offers.earlier() : offers.unseen()).stream().map(notice -> NoticeRow.of(notice, language))
                : Stream.empty();
    }
}
