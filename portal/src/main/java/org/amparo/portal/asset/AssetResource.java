package org.amparo.portal.asset;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Assets over HTTP, kept by browsers for a year: another content has another name. */
@Path("/assets")
@PermitAll
@NonBlocking
class AssetResource {
    private static final String A_YEAR = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{file}")
    public Response asset(@PathParam("file") String file) {
        var asset = assets.called(file).orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.type())
                .header("Cache-Control", A_YEAR)
                .build();
    }
}
