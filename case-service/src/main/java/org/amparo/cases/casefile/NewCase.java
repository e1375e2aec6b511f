package org.amparo.cases.casefile;

import java.util.List;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.IdentificationSource;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.kit.problem.Invalid;

/**
 * What a caseworker hands over to register a case. Names come later, to the vault, on an authority of their own.
 *
 * @param admin1 the first-level unit of the country where the people are
 * @param people one to thirty; they are numbered in this order
 */
public record NewCase(
        Country country,
        Admin1 admin1,
        CaseType caseType,
        SecurityLevel securityLevel,
        IdentificationSource identifiedBy,
        List<NewPerson> people) {

    public NewCase {
        Invalid.required(country, "country");
        Invalid.unless(country != Country.VEN, "country");
        Invalid.required(admin1, "admin1");
        Invalid.unless(admin1.isIn(country), "admin1");
        Invalid.required(caseType, "caseType");
        Invalid.required(securityLevel, "securityLevel");
        Invalid.required(identifiedBy, "identifiedBy");
        people = Invalid.list(people, 1, 30, "people");
    }
}
