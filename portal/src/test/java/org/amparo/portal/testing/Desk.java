package org.amparo.portal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import org.amparo.portal.session.Logins;

/** Somebody at a desk, whose browser sends what our pages make it send. */
public final class Desk {
    private final Logins logins;
    private final String cookie;

    private Desk(Logins logins, String cookie) {
        this.logins = logins;
        this.cookie = cookie;
    }

    public static Desk of(Logins logins, String role) {
        return new Desk(logins, logins.of(role, role));
    }

    public Response opens(String path) {
        return given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .cookie("seen", "1")
                .cookie("lang", "es")
                .get(path);
    }

    /** The page itself. */
    public String reads(String path) {
        return opens(path).then().statusCode(200).extract().asString();
    }

    /** Sends a form of this session. */
    public Response sends(String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .cookie("lang", "es")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", logins.formToken(cookie))
                .formParams(fields)
                .post(path);
    }
}
