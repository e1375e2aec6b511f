package org.amparo.portal.intake;

import java.time.LocalDate;
import java.util.List;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.form.Filled;
import org.amparo.portal.registrations.NewCase;

/** The answers as case-service takes them. What was declined is what it calls unknown. */
final class Registration {
    /** What is done to them is still to be found out. */
    static final String UNDETERMINED = "UNDETERMINED";

    private Registration() {}

    /**
     * The whole case.
     *
     * @param country of the organisation that registers, three letters
     */
    static NewCase of(Filled form, List<Integer> people, String country, LocalDate today) {
        var since = Answered.read(form.value("since")).orElse(today);
        return new NewCase(
                country,
                form.value("region"),
                or(form, "type", UNDETERMINED),
                form.value("level"),
                or(form, "source", "OTHER"),
                people.stream()
                        .map(number -> person(new Answered(form, number), since))
                        .toList());
    }

    private static NewCase.NewPerson person(Answered answers, LocalDate since) {
        return new NewCase.NewPerson(
                answers.or("age", "UNKNOWN"),
                answers.or("gender", "NON_SPECIFIED_UNKNOWN"),
                answers.values("nationality"),
                answers.value("group"),
                answers.values("language"),
                answers.values("needs"),
                since,
                new BasisForm(answers.form(), answers.number()).read());
    }

    private static String or(Filled form, String field, String none) {
        var value = form.value(field);
        return value.isEmpty() ? none : value;
    }
}
