-- Tells whoever works on a case, and not who oversees it: there is work to do. Once while a notice of the kind
-- waits for them at the referral.
create function tell_workers_once(about uuid, what text, asked uuid) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into notice (id, recipient, kind, reference, referral)
    select distinct on (g.subject) uuidv7(), g.subject, what, f.reference, asked
    from access_grant g join case_file f on f.id = g.resource
    where g.resource = about and g.revoked_at is null and g.valid_until > now()
      and g.origin = 'ASSIGNMENT' and g.subject like 'user:%'
      and not exists (select from access_exclusion x where x.resource = about and x.subject = g.subject)
      and not exists (select from notice n where n.recipient = g.subject and n.kind = what
                      and n.referral = asked and n.seen_at is null)
$$;
revoke execute on function tell_workers_once(uuid, text, uuid) from public;
grant execute on function tell_workers_once(uuid, text, uuid) to ${worker};
