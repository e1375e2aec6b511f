package org.amparo.portal.identity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.portal.form.Filled;
import org.amparo.portal.vault.Identity;
import org.jspecify.annotations.Nullable;

/** Who a person is, as fields and back. */
final class IdentityForm {
    private IdentityForm() {}

    static Filled of(Identity identity) {
        var fields = new HashMap<String, List<String>>();
        for (var i = 0; i < identity.names().size(); i++) {
            var row = new Row(i + 1);
            var name = identity.names().get(i);
            row.put(fields, "nameKind", name.kind());
            row.put(fields, "given", name.given());
            row.put(fields, "surname", name.surname());
            row.tick(fields, "neverSay", name.neverSay());
        }
        for (var i = 0; i < identity.documents().size(); i++) {
            var row = new Row(i + 1);
            var document = identity.documents().get(i);
            row.put(fields, "docKind", document.kind());
            row.put(fields, "docNumber", document.number());
            row.put(fields, "docCountry", document.country());
            row.put(fields, "docGenuine", document.genuine());
            row.put(fields, "docWhere", document.whereabouts());
        }
        put(fields, "birthDate", identity.birthDate());
        put(fields, "birthYear", identity.birthYear());
        put(fields, "estimated", identity.birthEstimated() ? "yes" : null);
        return Filled.with(fields);
    }

    /** What was written; a name without letters and a document without a number are none. */
    static Identity read(Filled form, ContactMessages messages) {
        return new Identity(
                Row.sent().stream()
                        .filter(row -> !(row.value(form, "given") + row.value(form, "surname")).isEmpty())
                        .map(row -> name(form, row, messages))
                        .toList(),
                date(form, messages),
                year(form, messages),
                form.has("estimated", "yes"),
                Row.sent().stream()
                        .filter(row -> !row.value(form, "docNumber").isEmpty())
                        .map(row -> document(form, row, messages))
                        .toList());
    }

    private static Identity.Name name(Filled form, Row row, ContactMessages messages) {
        form.require(row.field("nameKind"), messages.faultKind());
        return new Identity.Name(
                row.value(form, "nameKind"),
                row.text(form, "given"),
                row.text(form, "surname"),
                row.ticked(form, "neverSay"));
    }

    private static Identity.Document document(Filled form, Row row, ContactMessages messages) {
        form.require(row.field("docKind"), messages.faultKind());
        return new Identity.Document(
                row.value(form, "docKind"),
                row.value(form, "docNumber"),
                row.text(form, "docCountry"),
                or(row.value(form, "docGenuine")),
                or(row.value(form, "docWhere")));
    }

    private static @Nullable LocalDate date(Filled form, ContactMessages messages) {
        try {
            return form.value("birthDate").isEmpty() ? null : LocalDate.parse(form.value("birthDate"));
        } catch (DateTimeParseException noDate) {
            form.fault("birthDate", messages.faultDate());
            return null;
        }
    }

    private static @Nullable Integer year(Filled form, ContactMessages messages) {
        var year = form.value("birthYear");
        if (!year.isEmpty() && !year.matches("(19|20)[0-9]{2}")) {
            form.fault("birthYear", messages.faultYear());
        }
        return year.matches("(19|20)[0-9]{2}") ? Integer.valueOf(year) : null;
    }

    static int names(Filled form) {
        return (int) Row.sent().stream()
                .filter(row -> !(row.value(form, "given") + row.value(form, "surname")).isEmpty())
                .count();
    }

    static int documents(Filled form) {
        return (int) Row.sent().stream()
                .filter(row -> !row.value(form, "docNumber").isEmpty())
                .count();
    }

    private static String or(String value) {
        return value.isEmpty() ? "NOT_KNOWN" : value;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }
}
