package org.amparo.cases.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Control;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.Exploitation;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.handle.WrappedHandle;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One coarse fact (architecture.md 8). A correction is a higher revision of the same fact.
 *
 * @param month the month the people came to the organisation
 * @param organisation whose file it is: a possible insider of any figure this counts in (confidentiality.md 5.4)
 * @param exploitation of a person: forms that were found; empty when none is known; null in a fact about a case
 * @param control of a person: means of control, in the same way
 * @param caseFile the facts handle of the case, wrapped for reporting-service
 * @param person the facts handle of the person; null in a fact about a case
 * @param countedAs the facts handle of the record under which the person counts, theirs or that of an older file: always
 *     there and wrapped like any other, so that nobody on the way sees whose files are linked
 * @param individuals 0 when it counts nobody any more, because all it is about was a duplicate; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactRecorded(
        FactKey fact,
        long revision,
        Kind kind,
        YearMonth month,
        Country country,
        Admin1 admin1,
        OrganisationCode organisation,
        CaseType caseType,
        @Nullable PopulationGroup populationGroup,
        @Nullable AgeGender ageGender,
        @Nullable List<Exploitation> exploitation,
        @Nullable List<Control> control,
        WrappedHandle caseFile,
        @Nullable WrappedHandle person,
        @Nullable WrappedHandle countedAs,
        @Nullable Integer individuals)
        implements Event {

    /** The unit a fact counts; never added to one another. */
    public enum Kind {
        CASE,
        PERSON
    }

    @Override
    public Topic topic() {
        return Topic.FACTS;
    }

    @Override
    public String type() {
        return "fact.recorded.v1";
    }

    @Override
    public String key() {
        return fact.value();
    }
}
