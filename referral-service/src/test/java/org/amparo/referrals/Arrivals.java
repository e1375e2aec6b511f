package org.amparo.referrals;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.code.ReferralNumber;

/** Referrals as they arrive from case-service, and what it says about them later. */
public final class Arrivals {
    private static final Map<String, Integer> SEQUENCES = new ConcurrentHashMap<>();
    private static final String MOTHER = "AQB5nY7mKd93kq0JrX1sWc8tL6fHgDzEaKiNoRbTyVuMxSwQp2";
    private static final String DAUGHTER = "AQB5nY7mZd93kq0JrX1sWc8tL6fHgDzEaKiNoRbTyVuMxSwQp3";

    private Arrivals() {}

    /** A mother and a daughter of nine to seventeen in Peru, for these receivers in this order. */
    public static UUID ofTwo(String... receivers) {
        return of("PE-CASA-ABIERTA", receivers);
    }

    public static UUID of(String sender, String... receivers) {
        var id = UUID.randomUUID();
        take(
                "referral.requested.v1",
                id,
                requested(id)
                        .replace("\"PE-CASA-ABIERTA\"", '"' + sender + '"')
                        .replaceFirst("(?s)\"receivers\": \\[.*?\\]", "\"receivers\": " + quoted(receivers)));
        return id;
    }

    private static String requested(UUID id) {
        return sample("referral.requested.v1", id).replace("R-7K3M9QXT", number(id));
    }

    private static String number(UUID id) {
        return ReferralNumber.draw(new Random(id.getLeastSignificantBits())).value();
    }

    /** The sample of a type, about this referral. */
    public static String sample(String type, UUID id) {
        return WrittenEvents.sample(type).replace("019aa5c0-2222-7000-8000-000000000002", id.toString());
    }

    public static void takeSample(String type, UUID id) {
        take(type, id, sample(type, id));
    }

    public static void motherLeaves(UUID id) {
        leave(id, MOTHER);
    }

    public static void daughterLeaves(UUID id) {
        leave(id, DAUGHTER);
    }

    /** This receiver is to be asked no more about the mother. */
    public static void withdrawn(UUID id, String receiver) {
        withdrawn(id, receiver, MOTHER);
    }

    /** This receiver is to be asked no more about the daughter. */
    public static void withdrawnForDaughter(UUID id, String receiver) {
        withdrawn(id, receiver, DAUGHTER);
    }

    private static void withdrawn(UUID id, String receiver, String person) {
        take(
                "referral.receiver-withdrawn.v1",
                id,
                sample("referral.receiver-withdrawn.v1", id)
                        .replace("EC-PUENTE", receiver)
                        .replace(MOTHER, person));
    }

    private static void leave(UUID id, String handle) {
        take(
                "referral.people-withdrawn.v1",
                id,
                sample("referral.people-withdrawn.v1", id).replace(MOTHER, handle));
    }

    private static void take(String type, UUID id, String payload) {
        var sequence = SEQUENCES.merge(id.toString(), 1, Integer::sum);
        take(new Received(
                "case-service",
                "amparo.referral-requests",
                id.toString(),
                0,
                sequence,
                0,
                0,
                UUID.randomUUID().toString(),
                type,
                payload));
    }

    private static void take(Received event) {
        var database = Arc.container().instance(Database.class).get();
        var inbox = Arc.container().instance(Inbox.class).get();
        database.work(() -> {
            inbox.take(event);
            return null;
        });
    }

    /** Lets the time for the answer to the open offer pass. */
    public static void letAnswerTimePass(UUID id) {
        Rows.change("update offer set answer_by = now() - interval '1 s' where referral = ? and state = 'OPEN'", id);
        Rows.change("update referral set answer_by = now() - interval '1 s' where id = ?", id);
    }

    public static void letServiceTimePass(UUID id) {
        serviceBy(id, "- interval '1 s'");
    }

    public static void giveTimeToServe(UUID id) {
        serviceBy(id, "+ interval '1 h'");
    }

    private static void serviceBy(UUID id, String fromNow) {
        Rows.change(
                "update offer set service_by = now() " + fromNow + " where referral = ? and state = 'ACCEPTED'", id);
    }

    /** The stage as it is kept. */
    public static String stage(UUID id) {
        return (String) Rows.of("select stage from referral where id = ?", id)
                .getFirst()
                .get("stage");
    }

    private static String quoted(String... codes) {
        return List.of(codes).stream().map(code -> '"' + code + '"').toList().toString();
    }
}
