package org.amparo.portal.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;

/** What others read of an organisation before they refer somebody to it, and the button that says it is still right. */
@Path(EntrySections.DIRECTORY)
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EntryResource {
    private final Entries entries;
    private final Shells shells;

    EntryResource(Entries entries, Shells shells) {
        this.entries = entries;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance entry(List<EntryRow> services, boolean asks, Filled form);
    }

    @GET
    public TemplateInstance look() {
        var rows = entries.own().stream()
                .map(entry -> EntryRow.of(entry, shells.language()))
                .toList();
        return shells.around(Templates.entry(rows, rows.stream().anyMatch(EntryRow::late), Filled.empty()));
    }

    @POST
    @Path("/confirmation")
    public Response confirm(MultivaluedMap<String, String> sent) {
        entries.confirm(Filled.sent(sent).key());
        return Response.seeOther(URI.create(EntrySections.DIRECTORY)).build();
    }
}
