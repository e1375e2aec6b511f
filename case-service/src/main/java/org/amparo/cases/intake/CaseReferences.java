package org.amparo.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Country;

/** Draws references that nobody can guess or put in order. */
@ApplicationScoped
class CaseReferences {
    private final SecureRandom random = new SecureRandom();

    CaseReference nextFor(Country country) {
        return CaseReference.draw(country, random);
    }
}
