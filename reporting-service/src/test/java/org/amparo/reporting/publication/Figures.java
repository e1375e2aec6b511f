package org.amparo.reporting.publication;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.assisted.Counting;

/** Those who make releases and those who read them, each through the front door. */
@ApplicationScoped
public class Figures {
    public static final TestUser OFFICER = TestUser.of("félix", "", "", "figures-officer");
    public static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");

    private final Counting counting;
    private final Makers makers;

    Figures(Counting counting, Makers makers) {
        this.counting = counting;
        this.makers = makers;
    }

    /** Makes and gives out. */
    void made(String period) throws Exception {
        make(period);
        publish(period).then().statusCode(204);
    }

    void make(String period) throws Exception {
        ask(period).then().statusCode(202);
        finish();
    }

    void finish() throws Exception {
        counting.countAll();
        makers.finish();
    }

    /** Asks for a revision and waits for what comes of it. */
    void revise(String period) throws Exception {
        send(period, "/revision").then().statusCode(202);
        finish();
    }

    static Response ask(String period) {
        return send(period, "");
    }

    static Response publish(String period) {
        return send(period, "/publication");
    }

    static Response publishToEverybody(String period) {
        return send(period, "/public/publication");
    }

    static Response send(String period, String what) {
        return OFFICER.sends(Map.of()).post("/releases/" + period + what);
    }

    /** How the newest edition of a half-year stands, which must be so. */
    static Response job(String period, String state) {
        var job = OFFICER.reads().get("/releases/" + period);
        job.then().statusCode(200).body("state", equalTo(state));
        return job;
    }

    static Response total(String period) {
        return table(period, "INDIVIDUAL", "");
    }

    static Response table(String period, String unit, String by) {
        return AUDITOR.reads().get("/products/tables?period=" + period + "&unit=" + unit + "&by=" + by);
    }
}
