package org.amparo.cases.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.OrganisationClass;
import org.amparo.cases.code.OrganisationCode;

/** What this service reads of {@code organisation.registered.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationRegistered(
        OrganisationCode organisation,
        long revision,
        Country country,
        Set<OrganisationClass> classes,
        Channel channel,
        boolean practice) {
    enum Channel {
        ACCOUNT,
        PHONE,
        LETTER
    }
}
