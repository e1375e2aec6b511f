package org.amparo.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;

/**
 * Turns what a person can be found by into keyed hashes, cut short. A surname is never hashed without a year: who held the
 * key could otherwise try every surname there is (architecture.md 5).
 */
@ApplicationScoped
class BlindTokens {
    private static final int BYTES = 8;
    private static final int YEARS_AROUND_A_GUESS = 2;
    private static final Pattern NOT_IN_A_NUMBER = Pattern.compile("[^A-Z0-9]");

    private final KeyedHash key;

    BlindTokens(Keysets keysets) {
        key = keysets.keyedHash("search-index");
    }

    /** Everything these traits are found by, as hexadecimal text. */
    Set<String> of(Traits traits) {
        var documents = traits.documents().stream()
                .map(number ->
                        NOT_IN_A_NUMBER.matcher(number.toUpperCase(Locale.ROOT)).replaceAll(""))
                .filter(number -> !number.isEmpty())
                .map(number -> "document/" + number);
        var names = traits.birthYear().stream()
                .flatMapToInt(year -> years(year, traits.estimated()))
                .boxed()
                .flatMap(year -> traits.surnames().stream()
                        .flatMap(surname -> SpokenName.words(surname).stream())
                        .map(word -> "name/" + word + "/" + year));
        return Stream.concat(documents, names).map(this::token).collect(Collectors.toUnmodifiableSet());
    }

    private static IntStream years(int year, boolean estimated) {
        var around = estimated ? YEARS_AROUND_A_GUESS : 0;
        return IntStream.rangeClosed(year - around, year + around);
    }

    private String token(String trait) {
        var hash = key.of(trait.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
