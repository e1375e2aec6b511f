package org.amparo.portal.fivew;

import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/** A version of a month that was given, in one line. */
record Version(String number, Moment takenAt, String rows, String notReady, String changed) {
    static Version of(ToldMonth.Report report, Language language) {
        var words = Words.in(language);
        return new Version(
                Integer.toString(report.version()),
                Moment.of(report.takenAt(), language),
                words.number(report.rows()),
                words.number(report.notReady()),
                words.number(report.changed()));
    }
}
