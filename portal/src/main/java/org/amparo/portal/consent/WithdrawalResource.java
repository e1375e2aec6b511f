package org.amparo.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.bases.Consents;
import org.amparo.portal.bases.Withdrawal;
import org.amparo.portal.form.Filled;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;
import org.jspecify.annotations.Nullable;

/** A person takes something back, in one of three ways: each says before what it does, what it cannot undo, and who will be told. */
@Path("/cases/{reference}/people/{number}/withdrawal")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class WithdrawalResource {
    private final Consents consents;
    private final PersonPages people;
    private final Clock clock;

    WithdrawalResource(Consents consents, PersonPages people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(
                CasePerson person, Filled form, List<ConsentRow> rows, WhoIsTold told, WithdrawalOptions options);
    }

    @GET
    public Response ask(@PathParam("reference") String reference, @PathParam("number") int number) {
        return form(people.find(reference, number), Filled.empty());
    }

    @POST
    public Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var person = people.find(reference, number);
        var form = Filled.sent(sent);
        check(form);
        return form.isSound() && isDone(person, form) ? PersonPages.to(person, "/consent") : form(person, form);
    }

    private void check(Filled form) {
        var messages = messages();
        form.require("kind", messages.faultKind());
        if (form.value("kind").equals(Withdrawal.STOP)) {
            form.require("referral", messages.faultReferral());
        }
        form.require("understood", messages.faultUnderstood());
    }

    private boolean isDone(CasePerson person, Filled form) {
        var told = consents.withdraw(person.reference(), person.number(), read(form), form.key());
        return people.isDone(told, form, messages().faultNotTaken());
    }

    private static Withdrawal read(Filled form) {
        var kind = form.value("kind");
        return new Withdrawal(
                kind,
                kind.equals(Withdrawal.SHARE_NO_MORE) ? id(form.value("consent")) : null,
                kind.equals(Withdrawal.STOP) ? id(form.value("referral")) : null);
    }

    /** Nothing chosen is none, which stands for all; what is no number of ours is never taken for that. */
    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException(forged);
        }
    }

    private Response form(CasePerson person, Filled form) {
        var rows =
                ConsentRow.of(consents.of(person.reference(), person.number()), clock.instant(), people.language())
                        .stream()
                        .filter(ConsentRow::holds)
                        .toList();
        var told = WhoIsTold.of(consents.withdrawable(person.reference(), person.number()), rows, people.language());
        return people.page(
                Templates.withdrawal(person, form, rows, told, WithdrawalOptions.of(rows, told, people)), person);
    }

    private ConsentMessages messages() {
        return people.language().messages(ConsentMessages.class);
    }
}
