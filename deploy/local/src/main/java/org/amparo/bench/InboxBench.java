package org.amparo.bench;

import java.sql.SQLException;
import java.util.Locale;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** The inbox of a partner organisation that received few of very many referrals. */
final class InboxBench {
    private static final int OWN = 40;

    private final LocalSystem system;
    private final Login partner;

    InboxBench(LocalSystem system, Login partner) {
        this.system = system;
        this.partner = partner;
    }

    void measure(int referrals) throws SQLException, InterruptedException {
        try (var list = new ListBench(
                system.database(AmparoService.REFERRAL),
                "/referrals?box=received&size=25",
                "'referral', 'referral_person', 'offer', 'organisation', 'caseload', 'access_exclusion'")) {
            fill(list, referrals);
            System.out.printf(
                    Locale.ROOT, "Inbox over %,d referrals (aim: at most 400 buffers, p99 <= 30 ms)%n", referrals);
            list.firstPage("a partner with " + OWN, new Http(system.url(AmparoService.REFERRAL), partner));
        }
    }

    /** All of them sent from Peru; a few received there too, the others in Ecuador. */
    private static void fill(ListBench list, int referrals) throws SQLException {
        list.fill("""
                insert into referral (id, number, case_file, sender, country, service, urgency, security_level,
                    languages, requested_at, stage, disclosure, receiver, group_ages)
                select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'R-' || upper(lpad(to_hex(i), 8, '0')),
                    rpad('bench', 50, 'x'), 'PE-CASA-ABIERTA', 'PER', 'SHELTER_SPECIALISED', 'NORMAL', 'HIGH', '{es}',
                    now() - i * interval '1 s', 'ACCEPTED', 'OPEN',
                    case when i %% %d = 0 then 'PE-CASA-ABIERTA' else 'EC-PUENTE' end,
                    '{FROM_48,FROM_48}'
                from generate_series(1, %d) i""".formatted(referrals / OWN, referrals), """
                insert into referral_person (referral, number, handle, age_band, gender, support_needs)
                select id, n, rpad('bench' || n, 50, 'x'), 'FROM_48', 'FEMININE', '{}'
                from referral, generate_series(1, 2) n where case_file like 'benchx%'""", """
                insert into offer (id, referral, position, receiver, state, asked_at, answer_by, service_by, answered_at)
                select gen_random_uuid(), id, 1, receiver, 'ACCEPTED', requested_at, requested_at + interval '3 d',
                    requested_at + interval '14 d', requested_at + interval '1 h'
                from referral where case_file like 'benchx%'""", """
                insert into caseload (subject, sort_at, resource, since, until)
                select subject, requested_at, id, requested_at, now() + interval '9 y'
                from referral, unnest(array['role:PE-CASA-ABIERTA:caseworker', 'role:PE-CASA-ABIERTA:supervisor',
                    'role:' || receiver || ':partner', 'country:PER:coordinator', 'country:ECU:coordinator']) subject
                where case_file like 'benchx%'""");
    }
}
