package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.local.layout.AmparoService;

/** What is true of the whole system whenever it is left alone for a moment, whatever happened before. */
public final class Invariants {
    private Invariants() {}

    /** Everything was told to everybody it concerns, once; nobody holds a right that nothing stands behind. */
    public static void hold() {
        Eventually.holdsPatiently(() -> {
            for (var service : AmparoService.values()) {
                nothingWaits(service);
                noStreamHasAGap(service);
            }
            bothSidesOfEachReferralAgree();
            eachCaseIsKnownOnce();
            eachDeliveryIsToldOnce();
        });
        noRightOutlivesItsBasis();
    }

    private static void nothingWaits(AmparoService service) {
        assertThat(Rows.count(service, "select count(*) from outbox where published_at is null"))
                .as("unpublished events of %s", service)
                .isZero();
        assertThat(Rows.texts(
                        service, "select type || ' ' || state from inbox_held where state in ('waiting', 'parked')"))
                .as("events held by %s", service)
                .isEmpty();
    }

    private static void noStreamHasAGap(AmparoService service) {
        assertThat(Rows.count(service, """
                select count(*) from (
                    select count(*) as events, max(sequence) as last from outbox group by topic, key, epoch) stream
                where events <> last"""))
                .as("streams of %s with a gap", service)
                .isZero();
    }

    private static void bothSidesOfEachReferralAgree() {
        assertThat(Rows.texts(AmparoService.REFERRAL, "select id || ' ' || stage from referral order by id"))
                .isEqualTo(
                        Rows.texts(AmparoService.CASE, "select id || ' ' || stage from referral_request order by id"));
    }

    private static void eachCaseIsKnownOnce() {
        var cases = Rows.count(AmparoService.CASE, "select count(*) from case_file");
        assertThat(Rows.count(AmparoService.ASSISTANCE, "select count(*) from known_case"))
                .as("cases known to assistance-service")
                .isEqualTo(cases);
        assertThat(Rows.count(AmparoService.REPORTING, "select count(*) from fact where kind = 'CASE'"))
                .as("cases in the figures")
                .isEqualTo(cases);
        assertThat(Rows.count(AmparoService.REPORTING, "select count(*) from fact where kind = 'PERSON'"))
                .as("people in the figures")
                .isEqualTo(Rows.count(AmparoService.CASE, "select count(*) from person"));
    }

    private static void eachDeliveryIsToldOnce() {
        assertThat(Rows.count(AmparoService.CASE, "select count(*) from timeline_entry where kind like 'DELIVER%'"))
                .as("deliveries and their corrections in timelines")
                .isEqualTo(Rows.count(
                        AmparoService.ASSISTANCE,
                        "select count(*) from outbox where type = 'assistance.delivered.v1'"));
    }

    private static void noRightOutlivesItsBasis() {
        assertThat(Rows.texts(AmparoService.CASE, """
                select g.id from access_grant g join consent c on c.id = g.basis
                where c.withdrawn_at is not null and g.revoked_at is null"""))
                .as("active rights that rest on a withdrawn consent")
                .isEmpty();
    }
}
