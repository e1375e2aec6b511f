package org.amparo.cases.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.OfficeCode;
import org.amparo.cases.code.OrganisationClass;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.Town;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code organisation.registered.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationRegistered(
        OrganisationCode organisation,
        long revision,
        Country country,
        Set<OrganisationClass> classes,
        Channel channel,
        boolean practice,
        @Nullable List<Office> offices) {

    /** A unit of an organisation, and the town it sits in. */
    record Office(OfficeCode office, Town town) {
        String text() {
            return office.code() + '@' + town.code();
        }
    }

    /** Each as one word; none when the directory does not know where the organisation is. */
    List<String> sites() {
        return offices == null ? List.of() : offices.stream().map(Office::text).toList();
    }

    enum Channel {
        ACCOUNT,
        PHONE,
        LETTER
    }
}
