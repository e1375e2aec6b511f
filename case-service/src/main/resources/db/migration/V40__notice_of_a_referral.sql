-- What became of a referral, told to whoever works on its case: the notice says at which one, as an address of a page does.
alter table notice add column referral uuid;
create index notice_by_when_it_was_seen on notice (seen_at) where seen_at is not null;

-- Tells whoever works on a case, and nobody who oversees it: an answer is daily work. With an organisation, only of what it
-- said itself: what a receiver without an account said, whoever works on the case has just recorded. Where it is to be told once,
-- not while a notice of the kind waits for them at the referral.
create function tell_workers(about uuid, what text, asked uuid, said_by text, once boolean) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into notice (id, recipient, kind, reference, referral)
    select distinct on (g.subject) uuidv7(), g.subject, what, f.reference, asked
    from access_grant g join case_file f on f.id = g.resource
    where g.resource = about and g.revoked_at is null and g.valid_until > now()
      and g.origin = 'ASSIGNMENT' and g.subject like 'user:%'
      and not exists (select from access_exclusion x where x.resource = about and x.subject = g.subject)
      and not exists (select from organisation o where o.code = said_by and o.channel <> 'ACCOUNT')
      and not (once and exists (select from notice n where n.recipient = g.subject and n.kind = what
                                and n.referral = asked and n.seen_at is null))
$$;
revoke execute on function tell_workers(uuid, text, uuid, text, boolean) from public;
grant execute on function tell_workers(uuid, text, uuid, text, boolean) to ${worker};
