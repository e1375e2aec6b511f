package org.amparo.portal.caselist;

import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * One case in the list.
 *
 * @param level how near the danger is, as a code
 * @param closed whether nobody works on it any more
 */
record CaseRow(
        String reference,
        String type,
        String level,
        String levelName,
        String statusName,
        boolean closed,
        String people,
        Moment changed) {
    static CaseRow of(CasePage.Line line, Language language) {
        var words = Words.in(language);
        return new CaseRow(
                line.reference(),
                words.of("caseType", line.caseType()),
                line.securityLevel(),
                words.of("securityLevel", line.securityLevel()),
                words.of("caseStatus", line.status()),
                line.status().equals("CLOSED"),
                words.number(line.people()),
                Moment.of(line.changedAt(), language));
    }
}
