-- The one sentence of access: a caller may do ACTION on BLOCK of PART of RESOURCE for PURPOSE now if an unexpired grant
-- says so and no exclusion forbids it. A part is null when the grant speaks of the whole resource. A resource may lie
-- within another one: whoever sees that one sees, and may end, the rights to this one.
create table access_grant (
    id          uuid        not null,
    resource    uuid        not null,
    part        uuid,
    within      uuid,
    subject     text        not null,
    actions     text[]      not null,
    blocks      text[]      not null,
    purpose     text        not null,
    origin      text        not null,
    basis       uuid,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    revoked_at  timestamptz,
    granted_by  text        not null,
    constraint access_grant_is_known_by_its_id primary key (id),
    constraint access_grant_ends_after_it_starts check (valid_until > valid_from),
    constraint access_grant_names_a_subject_of_a_known_kind check (subject ~ '^(user|org|role|country):[A-Za-z0-9:_-]+$'),
    constraint access_grant_allows_something check (cardinality(actions) > 0)
);
create index access_grant_by_resource on access_grant (resource, subject);
create index access_grant_by_basis on access_grant (basis) where basis is not null;

-- Who must never know, however they came to it. A part is null when it holds for the whole resource.
create table access_exclusion (
    resource uuid not null,
    part     uuid,
    subject  text not null,
    constraint access_exclusion_is_said_once unique nulls not distinct (resource, part, subject)
);

-- Every list is read from here and nowhere else, so no query can forget the access predicate. One line for each stretch of
-- time in which a subject may read without a gap: a right that is over and one that is to come make two, and none for now.
create table caseload (
    subject  text        not null,
    sort_at  timestamptz not null,
    resource uuid        not null,
    since    timestamptz not null,
    until    timestamptz not null,
    constraint caseload_is_read_newest_first primary key (subject, sort_at, resource, since)
);
create unique index caseload_by_resource on caseload (resource, subject, since) include (until);

-- Run as the owner, because a change of one subject's grant moves the lines of the others.
create function caseload_recount(changed uuid, of_subject text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    stretches tstzmultirange := coalesce(
        (select range_agg(tstzrange(valid_from, valid_until)) from access_grant
         where resource = changed and subject = of_subject and 'read' = any (actions) and revoked_at is null), '{}');
    sorted_at timestamptz :=
        coalesce((select c.sort_at from caseload c where c.resource = changed limit 1), now());
begin
    delete from caseload where resource = changed and subject = of_subject
        and since not in (select lower(s) from unnest(stretches) s);
    insert into caseload (subject, sort_at, resource, since, until)
        select of_subject, sorted_at, changed, lower(s), upper(s) from unnest(stretches) s
        on conflict (resource, subject, since) do update set until = excluded.until;
end $$;

create function caseload_touch(changed uuid, at timestamptz) returns void language sql security definer
    set search_path = public, pg_temp as $$
    update caseload set sort_at = at where resource = changed and sort_at < at
$$;

create function caseload_follows_grants() returns trigger language plpgsql as $$
begin
    if 'read' = any (new.actions) then
        perform caseload_recount(new.resource, new.subject);
    end if;
    return null;
end $$;
create trigger caseload_follows_grants after insert or update on access_grant
    for each row execute function caseload_follows_grants();

-- Whether the caller has a line in the caseload for this resource; read as the owner, so that policies may ask it.
create function caller_sees(asked uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from caseload c
                   where c.resource = asked and c.subject = any (caller_subjects()) and c.since <= now()
                     and c.until > now())
$$;

-- Puts a table of the domain behind the caseload: one call per table, in the migration that creates it.
create procedure guard(guarded regclass, resource_column text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy owner_migrates on %s to ${owner} using (true)', guarded);
    execute format('create policy worker_follows_events on %s to ${worker} using (true)', guarded);
    execute format($policy$create policy caller_sees_own_caseload on %s to ${app} using (
        exists (select from caseload c where c.resource = %I and c.subject = any ((select caller_subjects())::text[])
                and c.since <= now() and c.until > now())
        and not exists (select from access_exclusion x where x.resource = %I
                and x.subject = any ((select caller_subjects())::text[])))$policy$,
        guarded, resource_column, resource_column);
end $$;

alter table access_grant enable row level security;
alter table access_grant force row level security;
create policy owner_migrates on access_grant to ${owner} using (true);
create policy worker_follows_events on access_grant to ${worker} using (true);
create policy caller_sees_own_grants on access_grant to ${app}
    using (subject = any ((select caller_subjects())::text[]) or caller_sees(coalesce(within, resource))) with check (true);

alter table access_exclusion enable row level security;
alter table access_exclusion force row level security;
create policy owner_migrates on access_exclusion to ${owner} using (true);
create policy worker_follows_events on access_exclusion to ${worker} using (true);
create policy caller_is_bound_by_exclusions on access_exclusion to ${app}
    using (subject = any ((select caller_subjects())::text[]) or caller_sees(resource)) with check (true);

alter table caseload enable row level security;
alter table caseload force row level security;
create policy owner_migrates on caseload to ${owner} using (true);
create policy worker_follows_events on caseload to ${worker} using (true);
create policy caller_reads_own_lines on caseload for select to ${app}
    using (subject = any ((select caller_subjects())::text[]));

grant select, insert, update on access_grant to ${app}, ${worker};
grant select, insert, delete on access_exclusion to ${app}, ${worker};
grant select on caseload to ${app};
grant select, insert, update, delete on caseload to ${worker};
