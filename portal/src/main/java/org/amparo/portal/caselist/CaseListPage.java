package org.amparo.portal.caselist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.portal.casefiles.CaseFilter;
import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * The list of cases as the page shows it.
 *
 * @param count how many are shown, in words
 * @param next the address of the next page; empty on the last
 * @param first the address of the first page; empty on it
 */
record CaseListPage(
        List<CaseRow> rows,
        boolean filtered,
        List<Option> statuses,
        List<Option> levels,
        List<Option> types,
        String count,
        String next,
        String first) {
    static CaseListPage of(CasePage page, CaseFilter filter, boolean isFirst, Language language) {
        var messages = language.messages(CaseListMessages.class);
        var words = Words.in(language);
        var after = page.next();
        return new CaseListPage(
                page.cases().stream().map(line -> CaseRow.of(line, language)).toList(),
                filter.isNarrow(),
                options("caseStatus", CaseFilter.STATUSES, words),
                options("securityLevel", CaseFilter.LEVELS, words),
                options("caseType", CaseFilter.TYPES, words),
                page.cases().size() == 1
                        ? messages.oneShown()
                        : messages.shown(words.number(page.cases().size())),
                after == null ? "" : address(filter) + "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8),
                isFirst ? "" : address(filter));
    }

    /** The list with these filters, from its beginning. */
    static String address(CaseFilter filter) {
        return "/cases?status=" + filter.status() + "&level=" + filter.level() + "&type=" + filter.type();
    }

    private static List<Option> options(String kind, List<String> codes, Words words) {
        return codes.stream().map(code -> Option.of(code, words.of(kind, code))).toList();
    }
}
