package org.amparo.referrals.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.amparo.kit.caller.Callers;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.jspecify.annotations.Nullable;

/** The directory over HTTP, for those who refer, receive or coordinate; of organisations, also for administrators. */
@Path("/")
@RolesAllowed({"caseworker", "supervisor", "partner", "coordinator"})
class DirectoryResource {
    private final DirectoryDesk desk;
    private final Callers callers;

    DirectoryResource(DirectoryDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Short enough to be answered whole. */
    record OrganisationList(List<Organisation> organisations) {}

    /** Short enough to be answered whole. */
    record ServiceList(List<ServiceEntry> services) {}

    @GET
    @Path("/organisations")
    @RolesAllowed({"caseworker", "supervisor", "partner", "coordinator", "administrator"})
    public OrganisationList organisations(@QueryParam("country") @Nullable Country country) {
        return new OrganisationList(desk.organisations(country, callers.current()));
    }

    @GET
    @Path("/organisations/{code}")
    @RolesAllowed({"caseworker", "supervisor", "partner", "coordinator", "administrator"})
    public Organisation organisation(@PathParam("code") OrganisationCode code) {
        return desk.organisation(code);
    }

    @GET
    @Path("/services")
    public ServiceList services(
            @QueryParam("service") @Nullable ServiceType service,
            @QueryParam("country") @Nullable Country country,
            @QueryParam("language") @Nullable Language language) {
        return new ServiceList(desk.services(service, country, language, callers.current()));
    }
}
