package org.amparo.portal.practice;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.portal.language.Spoken;
import org.amparo.portal.region.Regions;
import org.amparo.portal.registrations.Registrations;
import org.amparo.portal.service.Told;
import org.amparo.portal.session.Account;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** Makes invented cases for those who practise, as anybody registers a case; for nobody else there is nothing here. */
@Path("/practice/examples")
@RolesAllowed("caseworker")
@Blocking
class PracticeResource {
    private final Practising practising;
    private final Registrations registrations;
    private final Visit visit;
    private final Spoken spoken;
    private final Clock clock;

    PracticeResource(Practising practising, Registrations registrations, Visit visit, Spoken spoken, Clock clock) {
        this.practising = practising;
        this.registrations = registrations;
        this.visit = visit;
        this.spoken = spoken;
        this.clock = clock;
    }

    @POST
    public Response make(@FormParam("key") String key) {
        var account = visit.session()
                .filter(practising::practises)
                .map(Session::account)
                .orElseThrow(NotFoundException::new);
        var examples = examples(account).all();
        for (var number = 0; number < examples.size(); number++) {
            make(examples.get(number), key + number);
        }
        return Response.seeOther(URI.create("/today")).build();
    }

    private Examples examples(Account account) {
        var language = spoken.language();
        var region = Regions.of(account.country(), language).getFirst().value();
        return new Examples(account.country(), region, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), language);
    }

    /** Sent twice, it makes one. */
    private void make(Examples.Example example, String key) {
        var once = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        if (registrations.register(example.newCase(), once) instanceof Told.Done done && done.location() != null) {
            registrations.contact(done.made(), example.contact());
        }
    }
}
