package org.amparo.portal.organisations;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.OrganisationCode;
import org.amparo.portal.region.Countries;

/** An organisation as somebody writes it down. What is wrong with it is said at its fields; referral-service judges it again. */
record OrganisationForm(Filled form) {
    static final List<String> CLASSES = List.of(
            "NGO",
            "SHELTER",
            "PROSECUTOR",
            "POLICE",
            "HOSPITAL",
            "CHILD_PROTECTION",
            "CONSULATE",
            "INTERNATIONAL_ORGANISATION",
            "OMBUDSPERSON",
            "GOVERNMENT");
    static final List<String> CHANNELS = List.of("ACCOUNT", "PHONE", "LETTER");
    static final String CODE = "code";
    private static final Pattern DESKS = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2,4}");

    /** What was written; of no use unless the form is sound. */
    RegisterApi.Entry read(OrganisationMessages messages) {
        check(CODE, OrganisationCode.WRITTEN.matcher(form.value(CODE)).matches(), messages.noCode());
        form.require("name", messages.noName());
        check("country", Countries.has(form.value("country")), messages.noCountry());
        check(
                "classes",
                !form.values("classes").isEmpty() && CLASSES.containsAll(form.values("classes")),
                messages.noClass());
        check("channel", CHANNELS.contains(form.value("channel")), messages.noChannel());
        check("onCall", DESKS.matcher(form.value("onCall")).matches(), messages.noDesk());
        return new RegisterApi.Entry(
                form.value(CODE),
                form.value("name"),
                form.value("country"),
                Set.copyOf(form.values("classes")),
                form.value("channel"),
                form.has("practice", "yes"),
                form.value("onCall"));
    }

    private void check(String field, boolean fits, String sentence) {
        if (!fits) {
            form.fault(field, sentence);
        }
    }
}
