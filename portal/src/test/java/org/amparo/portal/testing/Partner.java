package org.amparo.portal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.portal.session.Logins;

/** Somebody at a browser whose pages are in Spanish and whose forms carry their token. */
@ApplicationScoped
public class Partner {
    private final Logins logins;

    Partner(Logins logins) {
        this.logins = logins;
    }

    /** A page that is there. */
    public String reads(String path) {
        return opens(path).then().statusCode(200).extract().asString();
    }

    /** The same once its reader asked for names. */
    public String readsWithNames(String path) {
        var session = session();
        at(session)
                .formParam("token", logins.formToken(session))
                .formParam("show", "true")
                .post("/names");
        return at(session).get(path).then().statusCode(200).extract().asString();
    }

    public Response opens(String path) {
        return at(session()).get(path);
    }

    /** Sends a form of names and values, one after the other; a name may come twice. */
    public Response sends(String path, String... fields) {
        var session = session();
        var form = at(session).formParam("token", logins.formToken(session));
        for (var field = 0; field < fields.length; field += 2) {
            form.formParam(fields[field], fields[field + 1]);
        }
        return form.post(path);
    }

    public Response sendsWithoutToken(String path) {
        return at(session()).formParam("people", "1").post(path);
    }

    private String session() {
        return logins.of("partner", "partner");
    }

    private static RequestSpecification at(String session) {
        return given().cookie("q_session", session)
                .cookie("lang", "es")
                .cookie("seen", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }
}
