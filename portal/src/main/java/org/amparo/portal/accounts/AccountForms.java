package org.amparo.portal.accounts;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.form.OrganisationCode;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/** What is written about an account, and what is wrong with it. Case-service judges it again. */
final class AccountForms {
    static final String ACCOUNT = "account";
    static final String ROLES = "roles";
    static final String LAST_DAY = "lastDay";
    private static final List<String> CODES =
            List.of("caseworker", "supervisor", "partner", "data-protection-officer", "reporting-officer");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private AccountForms() {}

    static List<Option> roles(Language language) {
        var words = Words.in(language);
        return CODES.stream()
                .map(code -> new Option(code, words.of("staffRole", code), words.of("staffRoleMeans", code)))
                .toList();
    }

    static Filled known(AccountApi.Told told) {
        return Filled.with(values(told));
    }

    /** Several forms stand on one page: the one that was sent keeps what was written, the others what is known. */
    static Filled again(Filled sent, String field, AccountApi.Told told) {
        var values = new HashMap<>(values(told));
        values.put(field, sent.values(field));
        var form = Filled.with(values);
        sent.faults().forEach(fault -> form.fault(fault.field(), fault.sentence()));
        return form;
    }

    private static Map<String, List<String>> values(AccountApi.Told told) {
        return Map.of(
                ROLES,
                List.copyOf(told.roles()),
                LAST_DAY,
                Optional.ofNullable(told.lastDay()).map(LocalDate::toString).stream()
                        .toList());
    }

    /** For whom somebody is invited, as the address names it; what is no code is nobody. */
    static String organisation(@Nullable String code) {
        return Optional.ofNullable(code)
                .filter(text -> OrganisationCode.WRITTEN.matcher(text).matches())
                .orElseThrow(NotFoundException::new);
    }

    static AccountApi.Invitation invitation(Filled form, String organisation, AccountMessages messages) {
        if (!NAME.matcher(form.value(ACCOUNT)).matches()) {
            form.fault(ACCOUNT, messages.noAccount());
        }
        return new AccountApi.Invitation(form.value(ACCOUNT), organisation, readRoles(form, messages));
    }

    static Set<String> readRoles(Filled form, AccountMessages messages) {
        if (form.values(ROLES).isEmpty() || !CODES.containsAll(form.values(ROLES))) {
            form.fault(ROLES, messages.noRole());
        }
        return Set.copyOf(form.values(ROLES));
    }

    static LocalDate lastDay(Filled form, AccountMessages messages) {
        try {
            return LocalDate.parse(form.value(LAST_DAY));
        } catch (DateTimeParseException noDay) {
            form.fault(LAST_DAY, messages.noDay());
            return LocalDate.EPOCH;
        }
    }
}
