package org.amparo.assistance.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;

/** An organisation as the directory names it. */
public record OrganisationCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}");

    @JsonCreator
    public OrganisationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an organisation");
        }
    }

    /**
     * The organisation the caller works for.
     *
     * @throws Refused when it is none: only organisations deliver
     */
    public static OrganisationCode of(Caller caller) {
        if (!FORM.matcher(caller.organisation()).matches()) {
            throw new Refused(GeneralProblem.WRONG_ROLE);
        }
        return new OrganisationCode(caller.organisation());
    }
}
