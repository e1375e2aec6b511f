package org.amparo.portal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.amparo.portal.session.Logins;

/** A browser of somebody who is logged in: sends back what its pages carry. */
public final class Browser {
    private final Logins logins;
    private final String cookie;
    private final String language;

    private Browser(Logins logins, String cookie, String language) {
        this.logins = logins;
        this.cookie = cookie;
        this.language = language;
    }

    public static Browser of(Logins logins, String... roles) {
        return new Browser(logins, logins.of("caseworker", roles), "es");
    }

    public Browser in(String other) {
        return new Browser(logins, cookie, other);
    }

    public Response opens(String path) {
        return request().get(path);
    }

    public Response opens(String path, Map<String, String> headers) {
        return request().headers(headers).get(path);
    }

    /** The page itself, where one is. */
    public String reads(String path) {
        return opens(path).then().statusCode(200).extract().asString();
    }

    /** Sends a form as one of our pages does. */
    public Response sends(String path, Map<String, ?> fields) {
        var request = request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", logins.formToken(cookie));
        fields.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                request.formParam(name, several);
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(path);
    }

    public void showsNames() {
        sends("/names", Map.of("show", "true"));
    }

    public boolean isLoggedIn() {
        return logins.isLive(cookie);
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .cookie("q_session", cookie)
                .cookie("lang", language)
                .cookie("seen", "1");
    }
}
