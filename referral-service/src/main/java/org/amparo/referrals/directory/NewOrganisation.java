package org.amparo.referrals.directory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as an administrator registers it. Its midnight is its country's.
 *
 * @param organisation begins with the two letters of the country
 * @param onCall the code of its on-call desk; never a person's number
 * @param practice whether it exists for learning
 */
record NewOrganisation(
        OrganisationCode organisation,
        String name,
        Country country,
        Set<OrganisationClass> classes,
        Channel channel,
        String onCall,
        boolean practice,
        @Nullable List<Office> offices) {
    private static final int LONGEST = 100;
    private static final int MOST_OFFICES = 50;
    private static final Pattern DESK = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2,4}");

    NewOrganisation {
        Invalid.required(country, "country");
        Invalid.unless(
                Invalid.required(organisation, "organisation").value().startsWith(country.alpha2() + "-"),
                "organisation");
        Invalid.text(name, LONGEST, "name");
        Invalid.unless(name.equals(name.strip()) && name.indexOf('\n') < 0 && name.indexOf('\t') < 0, "name");
        classes = Invalid.set(classes, 1, OrganisationClass.values().length, "classes");
        Invalid.required(channel, "channel");
        Invalid.unless(DESK.matcher(Invalid.required(onCall, "onCall")).matches(), "onCall");
        offices = Invalid.list(offices, 0, MOST_OFFICES, "offices");
    }

    /** Each office as its column writes it. */
    List<String> sites() {
        return offices == null ? List.of() : offices.stream().map(Office::text).toList();
    }
}
