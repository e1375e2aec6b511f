package org.amparo.cases.search;

import java.util.List;
import org.amparo.cases.casefile.CaseReference;

/** Where somebody may be the one asked for; who it is, the blocks tell. */
record Found(List<Person> people) {

    /** One person of the caller's caseload. */
    record Person(CaseReference reference, int number) {}
}
