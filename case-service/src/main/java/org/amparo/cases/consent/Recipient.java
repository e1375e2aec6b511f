package org.amparo.cases.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.OrganisationClass;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisation;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * With whom something may be shared: one organisation, or a class of them in a country ("shelters in Ecuador").
 *
 * @param country where the organisations of the class are; with a class only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @Nullable OrganisationCode organisation,
        @Nullable OrganisationClass ofClass,
        @Nullable Country country) {
    public Recipient {
        Invalid.unless((organisation == null) != (ofClass == null), "organisation");
        Invalid.unless((ofClass == null) == (country == null), "country");
    }

    boolean includes(Organisation candidate) {
        return organisation != null
                ? organisation.equals(candidate.code())
                : candidate.country() == country
                        && ofClass != null
                        && candidate.classes().contains(ofClass);
    }

    String text() {
        return organisation != null ? "org:" + organisation.code() : "class:" + (ofClass == null ? "" : ofClass.code());
    }

    static Recipient of(String text, @Nullable String country) {
        return text.startsWith("org:")
                ? new Recipient(new OrganisationCode(text.substring(4)), null, null)
                : new Recipient(
                        null,
                        new OrganisationClass(text.substring(6)),
                        country == null ? null : Country.valueOf(country));
    }
}
