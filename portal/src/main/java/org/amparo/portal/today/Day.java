package org.amparo.portal.today;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.casefiles.Notice;
import org.amparo.portal.casefiles.RunningOut;
import org.amparo.portal.drafts.DraftLine;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * A caseworker's day as the page shows it.
 *
 * @param tasks what is due, by risk and then by time
 * @param news what happened that nobody here has seen
 * @param begun drafts to finish
 * @param caseload how many cases are open, in words
 * @param isFirst whether there is no open case
 * @param mayRegister whether people are registered by whoever reads, and not only watched over
 */
record Day(
        List<Task> tasks, List<News> news, List<Begun> begun, String caseload, boolean isFirst, boolean mayRegister) {
    /** Where each form goes on that is filled in over several pages. */
    private static final Map<String, String> PAGES = Map.of("INTAKE", "/intake/", "REFERRAL", "/refer/");

    /** Something that happened in a case. */
    record News(String id, String what, String reference, String path, Moment at) {}

    /** A form that was begun. */
    record Begun(String path, String form, Moment savedAt, Moment keptUntil) {}

    /** What the services said of it. */
    record Told(
            CasePage open,
            CasePage imminent,
            List<RunningOut.Item> runningOut,
            List<Notice> notices,
            List<DraftLine> drafts) {}

    static Day of(Told told, boolean mayRegister, Language language) {
        return new Day(
                Task.sorted(Stream.concat(
                                told.imminent().cases().stream().map(line -> Task.lookAfter(line, language)),
                                told.runningOut().stream().map(item -> Task.renew(item, language))))
                        .toList(),
                told.notices().stream().map(notice -> news(notice, language)).toList(),
                told.drafts().stream()
                        .filter(draft -> PAGES.containsKey(draft.form()))
                        .map(draft -> begun(draft, language))
                        .toList(),
                caseload(told.open(), language),
                told.open().cases().isEmpty(),
                mayRegister);
    }

    private static News news(Notice notice, Language language) {
        return new News(
                notice.id().toString(),
                Words.in(language).of("notice", notice.kind()),
                notice.reference(),
                notice.path(),
                Moment.of(notice.at(), language));
    }

    private static Begun begun(DraftLine draft, Language language) {
        return new Begun(
                PAGES.get(draft.form()) + draft.id(),
                Words.in(language).of("form", draft.form()),
                Moment.of(draft.savedAt(), language),
                Moment.of(draft.keptUntil(), language));
    }

    private static String caseload(CasePage open, Language language) {
        var messages = language.messages(TodayMessages.class);
        var count = Words.in(language).number(open.cases().size());
        return switch (open.cases().size()) {
            case 0 -> messages.noCases();
            case 1 -> messages.oneCase();
            default -> open.next() == null ? messages.openCases(count) : messages.manyCases(count);
        };
    }
}
