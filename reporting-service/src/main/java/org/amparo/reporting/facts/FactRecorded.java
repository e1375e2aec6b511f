package org.amparo.reporting.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * One coarse fact as other services tell it, or a higher revision of one. Fields this reader does not know are no fault:
 * a newer writer may send them. Codes are checked by the columns they are kept in. Written as JSON it says its codes only,
 * under the names of the columns: no name of another service, and no wrap.
 *
 * @param fact what the sender calls it: a keyed hash of what it is about
 * @param rmrp whether the activity is part of the Refugee and Migrant Response Plan; null when nobody said
 * @param countedAs the record under which a person counts when they have several; null: their own
 * @param persons people of a delivery as older writers told them; newer ones tell recipients
 * @param recipients people of a delivery, each with the cell and group they were of on its day
 * @param headcount people without a name: of aid to people nobody registered, or of a training
 * @param receivers of a referral, those that were asked
 * @param registered false for aid to people nobody registered
 */
@JsonIgnoreProperties(
        value = {
            "fact",
            "caseFile",
            "case_file",
            "person",
            "countedAs",
            "counted_as",
            "persons",
            "recipients",
            "headcount"
        },
        allowSetters = true,
        ignoreUnknown = true)
public record FactRecorded(
        String fact,
        long revision,
        Kind kind,
        YearMonth month,
        String country,
        @Nullable String admin1,
        @Nullable String organisation,
        @Nullable String implementingPartner,
        @Nullable String activity,
        @Nullable String pillar,
        @Nullable String indicator,
        @Nullable Boolean rmrp,
        @Nullable String service,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String modality,
        @Nullable BigDecimal value,
        @Nullable String mechanism,
        @Nullable String caseType,
        @Nullable String populationGroup,
        @Nullable String ageGender,
        List<String> exploitation,
        List<String> control,
        @Nullable WrappedHandle caseFile,
        @Nullable WrappedHandle person,
        @Nullable WrappedHandle countedAs,
        List<WrappedHandle> persons,
        List<Recipient> recipients,
        List<Headcount> headcount,
        @Nullable Boolean registered,
        @Nullable Integer individuals,
        @Nullable String receivingCountry,
        @Nullable String urgency,
        @Nullable String outcome,
        @Nullable String answered,
        @Nullable String served,
        List<String> receivers,
        @Nullable Integer hoursToAnswer,
        @Nullable Integer hoursToService) {
    private static final int MOST = 1_000;

    public FactRecorded {
        Invalid.required(fact, "fact");
        Invalid.required(kind, "kind");
        Invalid.required(month, "month");
        exploitation = Invalid.list(exploitation, 0, MOST, "exploitation");
        control = Invalid.list(control, 0, MOST, "control");
        persons = Invalid.list(persons, 0, MOST, "persons");
        recipients = Invalid.list(recipients, 0, MOST, "recipients");
        receivers = Invalid.list(receivers, 0, MOST, "receivers");
        headcount = Invalid.list(headcount, 0, MOST, "headcount");
        registered = registered == null || registered;
    }

    /** The unit a fact counts; units are never added to one another. */
    public enum Kind {
        CASE,
        PERSON,
        DELIVERY,
        REFERRAL,
        ACTIVITY
    }

    /** One of the people of a delivery. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recipient(
            WrappedHandle person,
            @Nullable String ageGender,
            @Nullable String populationGroup) {
        Recipient {
            Invalid.required(person, "person");
        }

        static Recipient unknown(WrappedHandle person) {
            return new Recipient(person, null, null);
        }
    }

    /** So many people of one age and gender. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Headcount(String ageGender, int individuals) {
        Headcount {
            Invalid.required(ageGender, "ageGender");
        }
    }

    /** Of two tellings of one fact the one that holds. */
    FactRecorded higher(FactRecorded other) {
        return other.revision > revision ? other : this;
    }

    /** The people of a delivery, in whichever way they were told. */
    List<Recipient> people() {
        return Stream.concat(recipients.stream(), persons.stream().map(Recipient::unknown))
                .toList();
    }
}
