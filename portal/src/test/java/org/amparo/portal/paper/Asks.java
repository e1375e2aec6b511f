package org.amparo.portal.paper;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page asks, on the screen or on paper.
 *
 * @param answers those there are to choose from, by field; none where one writes
 * @param questions as they are put
 */
record Asks(Map<String, Set<String>> answers, Set<String> questions) {
    private static final Set<String> OF_NOBODY = Set.of("token", "key", "revision", "action", "show", "back");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|textarea)[^>]* name=\"([^\"]+)\"[^>]*>");
    private static final Pattern TICKED = Pattern.compile("type=\"(?:radio|checkbox)\" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\".*?</select>");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern SCREEN_QUESTION =
            Pattern.compile("<(?:legend|label class=\"govuk-label\")[^>]*>([^<]+)<");
    private static final Pattern PEN = Pattern.compile("(?s)data-field=\"([^\"]+)\">(.*?)\n</div>");
    private static final Pattern BOX = Pattern.compile("<li data-value=\"([^\"]+)\"");
    private static final Pattern PAPER_QUESTION =
            Pattern.compile("(?:<legend[^>]*>|class=\"app-pen__ask\">)\\s*([^<]+?)\\s*<");

    static Asks onScreens(String... pages) {
        var answers = new TreeMap<String, Set<String>>();
        var questions = new TreeSet<String>();
        for (var page : pages) {
            each(CONTROL, page, found -> of(answers, found.group(1)).addAll(all(TICKED, found.group())));
            each(CHOSEN, page, found -> of(answers, found.group(1)).addAll(all(OPTION, found.group())));
            questions.addAll(all(SCREEN_QUESTION, page));
        }
        answers.keySet().removeAll(OF_NOBODY);
        return new Asks(answers, questions);
    }

    static Asks onPaper(String page) {
        var answers = new TreeMap<String, Set<String>>();
        each(PEN, page, found -> of(answers, found.group(1)).addAll(all(BOX, found.group(2))));
        return new Asks(answers, all(PAPER_QUESTION, page));
    }

    private static Set<String> of(Map<String, Set<String>> answers, String field) {
        return answers.computeIfAbsent(field, none -> new TreeSet<>());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> found) {
        pattern.matcher(text).results().forEach(found);
    }
}
