-- What a data-protection officer is to look at: one line a case, overseer and stretch of time in which the right holds, the
-- one first in which a holding ran out first. Kept by triggers, in the transaction that changes a right or a holding, so that no command can forget it.
create table overseen_case (
    subject text        not null,
    due_at  timestamptz not null,
    case_id uuid        not null,
    since   timestamptz not null,
    until   timestamptz not null,
    constraint overseen_case_is_read_most_urgent_first primary key (subject, due_at, case_id, since),
    constraint overseen_case_is_one_line_a_stretch_of_time unique (case_id, subject, since)
);

-- What the right to oversee lasts and who holds it; run as the owner, like the caseload.
create function overseen_follows_grants() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    stretches tstzmultirange := coalesce(
        (select range_agg(tstzrange(valid_from, valid_until)) from access_grant
         where resource = new.resource and subject = new.subject and 'oversee' = any (actions) and revoked_at is null), '{}');
begin
    delete from overseen_case where case_id = new.resource and subject = new.subject
        and since not in (select lower(s) from unnest(stretches) s);
    insert into overseen_case (subject, due_at, case_id, since, until)
        select new.subject,
               coalesce((select min(p.holding_until) from person p
                         where p.case_id = new.resource and p.erasure_queued_at is null), upper(s)),
               new.resource, lower(s), upper(s)
        from unnest(stretches) s
        on conflict (case_id, subject, since) do update set until = excluded.until;
    return null;
end $$;
create trigger overseen_follows_grants after insert or update on access_grant
    for each row when ('oversee' = any (new.actions)) execute function overseen_follows_grants();

-- A case is due when the first holding of somebody who stays runs out; with nobody left, when the right itself ends.
create function overseen_follows_newcomers() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update overseen_case set due_at = new.holding_until where case_id = new.case_id and due_at > new.holding_until;
    return null;
end $$;
create trigger overseen_follows_newcomers after insert on person
    for each row execute function overseen_follows_newcomers();

create function overseen_follows_holdings() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update overseen_case o set due_at =
        coalesce((select min(p.holding_until) from person p
                  where p.case_id = new.case_id and p.erasure_queued_at is null), o.until)
        where o.case_id = new.case_id;
    return null;
end $$;
create trigger overseen_follows_holdings after update of holding_until, erasure_queued_at on person
    for each row execute function overseen_follows_holdings();

-- Whether the caller oversees this case; read as the owner, so that policies may ask it. An exclusion beats this right
-- like any other.
create function caller_oversees(asked uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from overseen_case o
                   where o.case_id = asked and o.subject = any (caller_subjects()) and o.since <= now()
                     and o.until > now())
       and not exists (select from access_exclusion x
                       where x.resource = asked and x.subject = any (caller_subjects()))
$$;

-- Overseeing is a purpose of its own: rows are shown for it in a transaction that said so, and in no other. Whoever is
-- caseworker and officer at once sees as caseworker what was assigned, however much there is to oversee.
create function for_oversight() returns boolean language sql stable parallel safe
    return coalesce(current_setting('amparo.purpose', true), '') = 'oversight';

create procedure oversee(overseen regclass, case_column text) language plpgsql as $$
begin
    execute format('create policy overseer_looks_and_decides on %s to ${app}'
        ' using ((select for_oversight()) and caller_oversees(%s))', overseen, case_column);
end $$;
call oversee('case_file', 'id');
call oversee('person', 'case_id');
call oversee('consent', 'case_id');
call oversee('exclusion', 'case_id');
call oversee('timeline_entry', 'case_id');
-- An erasure takes a person out of every referral and ends every right: what is changed must be seen.
call oversee('referral_request', 'case_id');
call oversee('referral_person', 'case_id');
call oversee('prepared_disclosure', 'case_id');
call oversee('access_grant', 'coalesce(within, resource)');

alter table overseen_case enable row level security;
alter table overseen_case force row level security;
create policy owner_migrates on overseen_case to ${owner} using (true);
create policy overseer_reads_own_lines on overseen_case for select to ${app}
    using ((select for_oversight()) and subject = any ((select caller_subjects())::text[])
           and not exists (select from access_exclusion x
                           where x.resource = case_id and x.subject = any ((select caller_subjects())::text[])));
grant select on overseen_case to ${app};

-- Cases registered before are overseen too.
insert into access_grant (id, resource, subject, actions, blocks, purpose, origin, valid_from, valid_until, granted_by)
    select uuidv7(), f.id, 'role:' || f.organisation || ':data-protection-officer', '{oversee}', '{}', 'oversight',
           'OVERSIGHT', f.registered_at, f.registered_at + interval '7300 days', 'migration'
    from case_file f;
