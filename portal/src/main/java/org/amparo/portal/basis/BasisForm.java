package org.amparo.portal.basis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.amparo.portal.bases.Basis;
import org.amparo.portal.form.Filled;

/**
 * What was answered about one person's basis: its fields end with a dot and the person's number.
 *
 * @param number of the person
 */
public record BasisForm(Filled form, int number) {
    /** The names of its fields, without the number. */
    public static final Set<String> FIELDS = Set.of(
            "basis",
            "givenBy",
            "assent",
            "means",
            "told",
            "interpreted",
            "danger",
            "law",
            "toldLaw",
            "lawUntil",
            "language");

    /** Takes note of what is missing. What is there is judged by the service. */
    public void check(BasisMessages messages) {
        require("basis", messages.faultBasis(number));
        switch (value("basis")) {
            case "CONSENT" -> {
                require("givenBy", messages.faultGivenBy(number));
                require("means", messages.faultMeans(number));
                require("told", messages.faultTold(number));
            }
            case "VITAL_INTEREST" -> require("danger", messages.faultDanger(number));
            case "LEGAL_DUTY" -> {
                require("law", messages.faultLaw(number));
                if (until().isEmpty()) {
                    form.fault(field("lawUntil"), messages.faultLawUntil(number));
                }
            }
            default -> {}
        }
        require("language", messages.faultLanguage(number));
    }

    /** The basis itself, of a form that was found to be whole. */
    public Basis read() {
        return switch (value("basis")) {
            case "VITAL_INTEREST" -> Basis.vitalInterest(value("danger"));
            case "LEGAL_DUTY" -> Basis.legalDuty(value("law"), isTicked("toldLaw"), until().orElseThrow());
            default ->
                Basis.consent(
                        value("givenBy"),
                        isTicked("assent"),
                        value("means"),
                        value("language"),
                        isTicked("interpreted"));
        };
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(value("lawUntil")));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void require(String name, String sentence) {
        form.require(field(name), sentence);
    }

    private String value(String name) {
        return form.value(field(name));
    }

    private boolean isTicked(String name) {
        return form.has(field(name), "yes");
    }

    public String field(String name) {
        return name + "." + number;
    }
}
