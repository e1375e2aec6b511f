package org.amparo.reporting.imports;

import java.util.regex.Pattern;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where figures were printed.
 *
 * @param source a code by which a later edition of the same is known: {@code RMRP-2023-2024}
 * @param title the sentence that stands beside every figure of it
 */
public record Origin(String source, String title) {
    private static final Pattern SOURCE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");
    private static final Pattern TITLE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{3,300}");

    /**
     * The origin that somebody says.
     *
     * @throws Refused when it is none
     */
    public static Origin said(@Nullable String source, @Nullable String title) {
        if (source == null
                || title == null
                || title.isBlank()
                || !SOURCE.matcher(source).matches()
                || !TITLE.matcher(title).matches()) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return new Origin(source, title.strip());
    }
}
