package org.amparo.reporting.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** What is answered at the four addresses to which tables are sent. */
@ApplicationScoped
public class ImportDoor {
    public static final String CSV = "text/csv";

    private final ImportDesk desk;

    ImportDoor(ImportDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes a table: 201 and where the import is found. Or says only what taking it would do: 200.
     *
     * @param source the code of where it was printed
     * @param title the sentence that stands beside its figures
     * @param check whether to say only what it would do
     */
    public Response take(
            FigureKind kind, @Nullable String source, @Nullable String title, boolean check, byte[] table) {
        var origin = Origin.said(source, title);
        if (check) {
            return Response.ok(desk.check(kind, origin, table)).build();
        }
        var id = desk.take(kind, origin, table);
        return Response.created(UriBuilder.fromPath("/figure-imports/{id}").build(id))
                .build();
    }
}
