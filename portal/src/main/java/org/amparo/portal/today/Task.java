package org.amparo.portal.today;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.amparo.portal.casefiles.CaseFilter;
import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.casefiles.RunningOut;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param verb what to do
 * @param path where it is done
 * @param person whom it is about, by number; empty when it is the whole case
 * @param level how near the danger is, as a code
 * @param until when it will be too late; null when nothing ends by itself
 */
record Task(
        String verb,
        String path,
        String reference,
        String person,
        String level,
        String levelName,
        Instant due,
        @Nullable Moment until) {
    /** The nearest danger first, then what ends first. */
    private static final Comparator<Task> BY_RISK_THEN_TIME = Comparator.<Task>comparingInt(
                    task -> CaseFilter.LEVELS.indexOf(task.level))
            .thenComparing(Task::due);

    static Stream<Task> sorted(Stream<Task> tasks) {
        return tasks.sorted(BY_RISK_THEN_TIME);
    }

    /** To look after people in imminent danger comes before anything that ends. */
    static Task lookAfter(CasePage.Line line, Language language) {
        return new Task(
                language.messages(TodayMessages.class).lookAfter(),
                "/cases/" + line.reference(),
                line.reference(),
                "",
                line.securityLevel(),
                Words.in(language).of("securityLevel", line.securityLevel()),
                Instant.MIN,
                null);
    }

    static Task renew(RunningOut.Item item, Language language) {
        var messages = language.messages(TodayMessages.class);
        var words = Words.in(language);
        return new Task(
                messages.renew(words.of("use." + item.use(), item.kind())),
                "/cases/" + item.reference() + "/people/" + item.person() + page(item.use()),
                item.reference(),
                messages.person(item.person()),
                item.securityLevel(),
                words.of("securityLevel", item.securityLevel()),
                item.until(),
                Moment.of(item.until(), language));
    }

    /** To keep is renewed as it is; to share is said anew, beside what was said before. */
    private static String page(String use) {
        return use.equals("HOLDING") ? "/holding" : "/consent";
    }
}
