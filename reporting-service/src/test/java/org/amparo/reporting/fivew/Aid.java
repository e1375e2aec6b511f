package org.amparo.reporting.fivew;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.reporting.facts.Arrivals;

/** What an organisation gave, told as the services that record it tell it. Each test has an organisation of its own. */
@ApplicationScoped
public class Aid {
    private final Arrivals arrivals;

    Aid(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** An organisation nobody has heard of. */
    public static String anOrganisation() {
        return "PE-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    }

    /** Somebody new. */
    public byte[] somebody() {
        return arrivals.aHandle();
    }

    /** What the case of somebody says of them. */
    public void isKnown(String month, byte[] person, String ageGender, String group) {
        var fact = arrivals.aPerson(YearMonth.parse(month), arrivals.aHandle(), person);
        fact.put("ageGender", ageGender);
        fact.put("populationGroup", group);
        arrivals.arrives(fact);
    }

    /** Their file counts under another, which is older. */
    public void isLinked(byte[] younger, byte[] older) {
        arrivals.arrives(arrivals.aPerson(YearMonth.of(2020, 1), arrivals.aHandle(), younger, older));
    }

    /** A file of this organisation. */
    public void registers(String organisation, String month) {
        var caseFile = arrivals.aHandle();
        for (var fact : List.of(
                arrivals.aCase(YearMonth.parse(month), caseFile),
                arrivals.aPerson(YearMonth.parse(month), caseFile, arrivals.aHandle()))) {
            fact.put("organisation", organisation);
            arrivals.arrives(fact);
        }
    }

    /** A night's shelter for one woman. */
    public Map<String, Object> shelters(String organisation, String month, byte[] person) {
        return shelters(organisation, month, person, "WOMAN", "IN_DESTINATION");
    }

    public Map<String, Object> shelters(
            String organisation, String month, byte[] person, String ageGender, String group) {
        var delivery = arrivals.aDelivery(YearMonth.parse(month), arrivals.aHandle());
        delivery.put("organisation", organisation);
        delivery.put("rmrp", true);
        delivery.put("recipients", List.of(arrivals.recipient(person, ageGender, group)));
        arrivals.arrives(delivery);
        return delivery;
    }

    /** The same delivery as it is recorded later, in its next revision. */
    public void corrected(Map<String, Object> delivery, String field, Object value) {
        var revision = ((Number) delivery.get("revision")).intValue() + 1;
        delivery.put("revision", revision);
        delivery.put(field, value);
        arrivals.arrives(delivery, revision);
    }

    /** Legal advice for the same. */
    public void advises(String organisation, String month, byte[] person) {
        var delivery = arrivals.aDelivery(YearMonth.parse(month), arrivals.aHandle());
        delivery.putAll(Map.of(
                "organisation",
                organisation,
                "rmrp",
                true,
                "service",
                "LEGAL_ADVICE",
                "unit",
                "SESSION",
                "recipients",
                List.of(arrivals.recipient(person, "WOMAN", "IN_DESTINATION"))));
        arrivals.arrives(delivery);
    }

    /** Meals for four people who gave no name, in vouchers of 25 dollars. */
    public void feeds(String organisation, String month) {
        var delivery = arrivals.aDelivery(YearMonth.parse(month), arrivals.aHandle());
        delivery.keySet().removeAll(List.of("caseFile", "caseType"));
        delivery.putAll(Map.of(
                "organisation",
                organisation,
                "rmrp",
                false,
                "service",
                "FOOD",
                "unit",
                "MEAL",
                "modality",
                "CASH",
                "value",
                25,
                "mechanism",
                "VOUCHER",
                "registered",
                false,
                "individuals",
                4));
        delivery.put("populationGroup", "IN_TRANSIT");
        delivery.put("headcount", List.of(arrivals.cell("BOY", 1), arrivals.cell("OTHER_18P", 3)));
        arrivals.arrives(delivery);
    }

    /** Twelve people trained, a mechanism supported, a campaign held. */
    public void trainsSupportsAndCampaigns(String organisation, String month) {
        for (var activity : List.of("TRAINING", "MECHANISM", "CAMPAIGN")) {
            var fact = arrivals.aTraining(YearMonth.parse(month));
            fact.put("organisation", organisation);
            fact.put("rmrp", true);
            fact.put("activity", activity);
            if (!activity.equals("TRAINING")) {
                fact.put("indicator", "RE_PRHT2");
                fact.put("quantity", 1);
                fact.put("unit", "EVENT");
                fact.remove("headcount");
            }
            if (activity.equals("CAMPAIGN")) {
                fact.remove("indicator");
            }
            arrivals.arrives(fact);
        }
    }
}
