package org.amparo.cases.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A surname as it sounds, whichever of Spanish, Portuguese, English or Dutch it is spelt in: Hernández and Ernandes, Souza
 * and Sosa, Huamán and Waman are one (decision 20).
 */
final class SpokenName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Between the words of a surname; never what somebody is found by. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "da", "do", "dos", "das", "van", "von", "der", "den", "ter", "ten", "y",
            "e");

    /** In this order: what stands for one sound before what is left of its letters. */
    private static final Map<Pattern, String> SOUNDS = ordered(
            "\\bh?u(?=a)|\\bg[uw](?=a)", "w",
            "ao\\b", "on",
            "sch|ss|sc(?=[ei])", "s",
            "sh|ch|tx", "C",
            "ph", "f",
            "nh|gn|ny", "n",
            "lh|ll", "i",
            "th", "t",
            "ij(?=[^aeiou])|ij\\b", "i",
            "gu(?=[ei])|[xgj]", "g",
            "qu(?=[ei])|q|k|c(?![ei])", "k",
            "c|z", "s",
            "[vw]", "b",
            "h", "",
            "y", "i",
            "oe", "u",
            "ei(?=.)", "e",
            "ou", "o");

    private SpokenName() {}

    /** Each word of a surname as it sounds; a person with two surnames is found by either. */
    static Set<String> words(String surname) {
        var plain = MARKS.matcher(Normalizer.normalize(surname.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(Predicate.not(PARTICLES::contains))
                .map(SpokenName::sound)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String sound(String word) {
        var sounding = word;
        for (var sound : SOUNDS.entrySet()) {
            sounding = sound.getKey().matcher(sounding).replaceAll(sound.getValue());
        }
        return DOUBLED.matcher(sounding).replaceAll("$1");
    }

    private static Map<Pattern, String> ordered(String... pairs) {
        var sounds = new LinkedHashMap<Pattern, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            sounds.put(Pattern.compile(pairs[index]), pairs[index + 1]);
        }
        return Collections.unmodifiableMap(sounds);
    }
}
