package org.amparo.portal.demands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.portal.form.Filled;
import org.jspecify.annotations.Nullable;

/** A demand as an officer writes it down. What is wrong with it is said at its fields; case-service judges it again. */
record DemandForm(Filled form) {
    static final List<String> ASKERS = List.of(
            "COURT", "PROSECUTOR", "POLICE", "IMMIGRATION_AUTHORITY", "CONSULATE", "LAWYER", "RELATIVE", "OTHER");
    static final String REFERENCE = "reference";
    private static final int LONGEST_CITATION = 60;
    private static final Pattern REFERENCES = Pattern.compile("[A-Z]{2}-[A-Z0-9]{8}");
    private static final Pattern NUMBERS = Pattern.compile("([1-9][0-9]?([,; ]+|$))*");
    private static final Pattern BETWEEN = Pattern.compile("[,; ]+");

    /** What was written; of no use unless the form is sound. */
    DemandApi.NewDemand read(DemandMessages messages) {
        check("asker", ASKERS.contains(form.value("asker")), messages.noAsker());
        check("country", form.value("country").length() == 3, messages.noCountry());
        check("law", form.value("law").length() <= LONGEST_CITATION, messages.longLaw());
        var reference = orNull(REFERENCE);
        check(REFERENCE, reference == null || REFERENCES.matcher(reference).matches(), messages.noReference());
        var people = people(messages);
        check("people", people.isEmpty() || reference != null, messages.peopleOfACase());
        return new DemandApi.NewDemand(
                form.value("asker"), form.value("country"), day(messages), orNull("law"), reference, people);
    }

    private Set<Integer> people(DemandMessages messages) {
        var written = form.value("people");
        if (!NUMBERS.matcher(written).matches()) {
            form.fault("people", messages.noPeople());
            return Set.of();
        }
        return BETWEEN.splitAsStream(written)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate day(DemandMessages messages) {
        try {
            return LocalDate.parse(form.value("askedOn"));
        } catch (DateTimeParseException noDay) {
            form.fault("askedOn", messages.noDay());
            return LocalDate.EPOCH;
        }
    }

    private @Nullable String orNull(String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }

    private void check(String field, boolean fits, String sentence) {
        if (!fits) {
            form.fault(field, sentence);
        }
    }
}
