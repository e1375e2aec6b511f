-- What somebody should look at: kind, case reference and time, and nothing about anybody.
create table notice (
    id        uuid        not null,
    recipient text        not null,
    kind      text        not null,
    reference text        not null,
    told_at   timestamptz not null default now(),
    seen_at   timestamptz,
    constraint notice_is_known_by_its_id primary key (id)
);
create index notice_of_recipient on notice (recipient, told_at desc);
alter table notice enable row level security;
alter table notice force row level security;
create policy owner_migrates on notice to ${owner} using (true);
create policy worker_tells on notice to ${worker} using (true);
create policy recipient_alone on notice to ${app} using (recipient = any ((select caller_subjects())::text[]));
grant select, update on notice to ${app};
grant select, insert, update, delete on notice to ${worker};

-- Tells whoever works on a case and who oversees it. Run as the owner: whoever gives the reason for a notice often may
-- not know who works on the case.
create function tell_owners(about uuid, what text) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into notice (id, recipient, kind, reference)
    select distinct on (g.subject) uuidv7(), g.subject, what, f.reference
    from access_grant g join case_file f on f.id = g.resource
    where g.resource = about and g.revoked_at is null and g.valid_until > now()
      and (g.origin = 'ASSIGNMENT' and g.subject like 'user:%' or g.origin = 'OVERSIGHT')
$$;
revoke execute on function tell_owners(uuid, text) from public;
grant execute on function tell_owners(uuid, text) to ${app}, ${worker};
