package org.amparo.portal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.vault.Contact;
import org.amparo.portal.vault.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What was said of safety, where it is kept: how to reach the person, and what to mind, in the sealed contact; question and answer in the
 * sealed notes, in the language of whoever wrote them.
 */
record SafetyNotes(Filled form, Language language) {
    /** Nothing when nothing of it was said. */
    Optional<Contact> contact() {
        var called = text("called");
        var never = text("never");
        var minds = form.has("hurt", "YES") ? text("hurtNote") : null;
        var channels = channels();
        return called == null && never == null && minds == null && channels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contact(called, null, channels, never == null ? List.of() : List.of(never), minds));
    }

    private List<Contact.Channel> channels() {
        var address = text("reachAddress");
        return address == null
                ? List.of()
                : List.of(new Contact.Channel(form.value("reach"), address, text("reachWhen"), false, false));
    }

    Narrative narrative(LocalDate today) {
        var messages = language.messages(IntakeMessages.class);
        var text = Stream.of(
                        messages.noteBegins(),
                        said(messages.safe(), "safe"),
                        said(messages.company(), "company"),
                        said(messages.hurt(), "hurt"),
                        form.value("hurtNote"))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Narrative(List.of(new Narrative.Note(today, "OBSERVATION", String.join("\n", text))));
    }

    private String said(String question, String field) {
        var answer = form.value(field);
        return question + " "
                + (answer.isEmpty()
                        ? language.messages(IntakeMessages.class).notAnswered()
                        : Words.in(language).of(field, answer));
    }

    private @Nullable String text(String field) {
        var value = form.value(field);
        return value.isEmpty() ? null : value;
    }
}
