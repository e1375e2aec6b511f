package org.amparo.portal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.portal.form.Filled;
import org.amparo.portal.vault.Contact;
import org.jspecify.annotations.Nullable;

/** How to reach a person, as fields and back. */
final class ContactForm {
    private ContactForm() {}

    static Filled of(Contact contact) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "called", contact.nameToUse());
        put(fields, "codeWord", contact.codeWord());
        put(fields, "notes", contact.safetyNotes());
        put(fields, "never", String.join("\n", contact.neverContact()));
        for (var i = 0; i < contact.channels().size(); i++) {
            var row = new Row(i + 1);
            var channel = contact.channels().get(i);
            row.put(fields, "kind", channel.kind());
            row.put(fields, "address", channel.address());
            row.put(fields, "safeWhen", channel.safeWhen());
            row.tick(fields, "shared", channel.shared());
            row.tick(fields, "message", channel.mayLeaveMessage());
        }
        return Filled.with(fields);
    }

    /** What was written; a way without an address is none. */
    static Contact read(Filled form, ContactMessages messages) {
        var channels = Row.sent().stream()
                .filter(row -> !row.value(form, "address").isEmpty())
                .map(row -> channel(form, row, messages))
                .toList();
        return new Contact(
                Row.text(form.value("called")),
                Row.text(form.value("codeWord")),
                channels,
                form.value("never")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Row.text(form.value("notes")));
    }

    private static Contact.Channel channel(Filled form, Row row, ContactMessages messages) {
        form.require(row.field("kind"), messages.faultKind());
        return new Contact.Channel(
                row.value(form, "kind"),
                row.value(form, "address"),
                row.text(form, "safeWhen"),
                row.ticked(form, "shared"),
                row.ticked(form, "message"));
    }

    static int channels(Filled form) {
        return (int) Row.sent().stream()
                .filter(row -> !row.value(form, "address").isEmpty()
                        || !row.value(form, "kind").isEmpty())
                .count();
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }
}
