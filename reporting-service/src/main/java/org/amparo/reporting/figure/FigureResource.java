package org.amparo.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The figures of a year over HTTP. */
@Path("/figures")
@RolesAllowed({"auditor", "figures-officer"})
class FigureResource {
    private final FigureDesk desk;

    FigureResource(FigureDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{year: 20[0-9]{2}}")
    public FigureView read(@PathParam("year") int year) {
        return FigureView.of(desk.of(year));
    }
}
