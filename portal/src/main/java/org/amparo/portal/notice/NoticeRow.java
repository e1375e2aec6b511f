package org.amparo.portal.notice;

import java.time.Instant;
import java.util.Comparator;
import org.amparo.portal.casefiles.Notice;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.OfferNotice;
import org.jspecify.annotations.Nullable;

/**
 * One notice as the page shows it.
 *
 * @param about the code of the case or the number of the referral
 * @param path where it is looked at; null when there is nothing to look at any more
 * @param seenPath where it is said that it was seen
 */
record NoticeRow(String what, String about, @Nullable String path, String seenPath, Moment at, Instant toldAt) {
    static final Comparator<NoticeRow> NEWEST_FIRST =
            Comparator.comparing(NoticeRow::toldAt).reversed();

    /** About a case; whoever only watches over it finds it at their own desk. */
    static NoticeRow of(Notice notice, boolean worksOnIt, Language language) {
        return new NoticeRow(
                Words.in(language).of("notice", notice.kind()),
                notice.reference(),
                worksOnIt ? notice.path() : "/oversight/cases/" + notice.reference(),
                NoticeSections.NOTICES + "/cases/" + notice.id() + "/seen",
                Moment.of(notice.at(), language),
                notice.at());
    }

    /** About a received referral. */
    static NoticeRow of(OfferNotice notice, Language language) {
        return new NoticeRow(
                Words.in(language).of("notice", notice.kind()),
                notice.number(),
                notice.path(),
                NoticeSections.NOTICES + "/offers/" + notice.id() + "/seen",
                Moment.of(notice.at(), language),
                notice.at());
    }
}
