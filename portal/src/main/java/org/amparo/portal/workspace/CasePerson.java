package org.amparo.portal.workspace;

import org.amparo.portal.casefiles.CaseFile;

/**
 * One person of a case, as the pages about them know whose they are.
 *
 * @param version of the case that was looked at
 * @param number of the person in the case
 */
public record CasePerson(CaseFile caseFile, String version, int number) {
    /** Where the pages about this person lie. */
    public String address() {
        return "/cases/" + caseFile.reference() + "/people/" + number;
    }

    public String reference() {
        return caseFile.reference();
    }

    /** What the case says of them: codes, no name. */
    public CaseFile.Person person() {
        return caseFile.people().stream()
                .filter(person -> person.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
