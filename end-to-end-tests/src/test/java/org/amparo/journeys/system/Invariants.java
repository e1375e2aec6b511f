package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.local.layout.AmparoService;

/** What is true of the whole system whenever it is left alone for a moment, whatever happened before. */
public final class Invariants {
    /** What was practised is no fact: decision 51. */
    private static final String COUNTED =
            "not exists (select from organisation o where o.code = f.organisation and o.practice)";

    private Invariants() {}

    /** Everything was told to everybody it concerns, once; nobody holds a right that nothing stands behind. */
    public static void hold() {
        Eventually.holdsPatiently(() -> {
            for (var service : AmparoService.values()) {
                nothingWaits(service);
                noStreamHasAGap(service);
                everythingWasHeard(service);
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

    /**
     * Whoever reads a log had the effect of each of its events: what is looked at next changes no more by itself. But for
     * reporting-service, which keeps streams under names of its own: what it knows is counted with the cases.
     */
    private static void everythingWasHeard(AmparoService source) {
        for (var reader : EnumSet.complementOf(EnumSet.of(AmparoService.REPORTING))) {
            var heard = Set.copyOf(Rows.texts(
                    reader,
                    "select topic || ' ' || key || ' ' || epoch || ' ' || sequence from inbox_cursor where source = ?",
                    source.module()));
            var read = Rows.texts(reader, "select distinct topic from inbox_cursor where source = ?", source.module());
            assertThat(Rows.texts(
                            source,
                            "select topic || ' ' || key || ' ' || epoch || ' ' || sequence from stream_head"
                                    + " where topic = any (string_to_array(?, ' '))",
                            String.join(" ", read)))
                    .as("streams of %s, read by %s", source, reader)
                    .isSubsetOf(heard);
        }
    }

    private static void bothSidesOfEachReferralAgree() {
        assertThat(Rows.texts(AmparoService.REFERRAL, "select id || ' ' || stage from referral order by id"))
                .isEqualTo(
                        Rows.texts(AmparoService.CASE, "select id || ' ' || stage from referral_request order by id"));
    }

    private static void eachCaseIsKnownOnce() {
        assertThat(Rows.count(AmparoService.ASSISTANCE, "select count(*) from known_case"))
                .as("cases known to assistance-service")
                .isEqualTo(Rows.count(AmparoService.CASE, "select count(*) from case_file"));
        assertThat(Rows.count(AmparoService.REPORTING, "select count(*) from fact where kind = 'CASE'"))
                .as("cases in the figures")
                .isEqualTo(Rows.count(AmparoService.CASE, "select count(*) from case_file f where " + COUNTED));
        assertThat(Rows.count(AmparoService.REPORTING, "select count(*) from fact where kind = 'PERSON'"))
                .as("people in the figures")
                .isEqualTo(Rows.count(
                        AmparoService.CASE,
                        "select count(*) from person p join case_file f on f.id = p.case_id where " + COUNTED));
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
