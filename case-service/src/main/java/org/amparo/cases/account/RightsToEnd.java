package org.amparo.cases.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;

/** The rights in force of whoever was revoked, by the case they lie in. */
@ApplicationScoped
class RightsToEnd {
    private final Database database;

    RightsToEnd(Database database) {
        this.database = database;
    }

    /** A revocation whose rights are still in force. */
    record Open(UUID id, String subject) {}

    /** The rights of one case. */
    record OfCase(UUID caseId, List<UUID> grants) {}

    /** Each one twice, at once and a minute later: what was under way when it came may have given a right since. */
    Optional<Open> next() {
        return database.handle()
                .createQuery("""
                        select id, subject from revocation
                        where rights_ended_at is null
                            or rights_ended_at < revoked_at + interval '1 min' and now() >= revoked_at + interval '1 min'
                        order by id limit 1""")
                .map((row, context) -> new Open(row.getObject("id", UUID.class), row.getString("subject")))
                .findOne();
    }

    /** An organisation's are those of its roles, too, and those of accounts in its cases: no stranger is given one. */
    List<OfCase> of(String subject) {
        return database
                .handle()
                .createQuery("""
                        select id, coalesce(within, resource) as case_id from access_grant
                        where revoked_at is null and valid_until > now()
                          and (subject = :subject
                            or :subject like 'org:%' and starts_with(subject, 'role:' || substr(:subject, 5) || ':')
                            or starts_with(subject, 'user:') and coalesce(within, resource)
                                in (select id from case_file where 'org:' || organisation = :subject))
                        order by 2, 1""")
                .bind("subject", subject)
                .map((row, context) ->
                        new OfCase(row.getObject("case_id", UUID.class), List.of(row.getObject("id", UUID.class))))
                .collect(Collectors.groupingBy(
                        OfCase::caseId, Collectors.flatMapping(one -> one.grants().stream(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new OfCase(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** First of all, as everybody does who changes something of a case. */
    void lock(UUID caseId) {
        database.handle()
                .select("select id from case_file where id = ? for update", caseId)
                .mapTo(UUID.class)
                .findOne();
    }

    void done(UUID revocation) {
        database.handle().execute("update revocation set rights_ended_at = now() where id = ?", revocation);
    }
}
