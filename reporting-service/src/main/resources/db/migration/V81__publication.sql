-- One line a half-year: that its release was asked for, how far it is, and how it ended. Says nothing about anybody.
create table release_job (
    year        int         not null,
    half        int         not null,
    state       code        not null default 'WAITING',
    stage       code        not null default 'WAITING',
    attempts    int         not null default 0,
    reason      code,
    asked_at    timestamptz not null default now(),
    asked_by    text        not null,
    changed_at  timestamptz not null default now(),
    certificate jsonb,
    constraint release_job_is_one_a_half_year primary key (year, half),
    constraint release_job_is_of_a_half_year check (half in (1, 2) and year between 2000 and 2999),
    constraint release_job_has_a_state check (state in ('WAITING', 'RUNNING', 'READY', 'PUBLISHED', 'REFUSED', 'FAILED')),
    constraint release_job_has_a_stage check (stage in ('WAITING', 'COUNTING', 'SOLVING', 'DONE')),
    constraint release_job_gives_a_reason check ((reason is not null) = (state in ('REFUSED', 'FAILED'))),
    constraint release_job_ends_with_a_certificate check (certificate is not null or state not in ('READY', 'PUBLISHED'))
);
grant select, insert on release_job to ${app};
grant select, update on release_job to ${worker};

-- What is given out, whole and never changed. Nobody reads it before it was published.
create table release (
    year         int         not null,
    half         int         not null,
    k            int         not null,
    document     jsonb       not null,
    published_at timestamptz,
    constraint release_is_one_a_half_year primary key (year, half),
    constraint release_was_asked_for foreign key (year, half) references release_job,
    constraint release_hides_small_numbers check (k >= 5),
    constraint release_prints_no_small_count check (not jsonb_path_exists(
        document, '$.tables[*].cells[*] ? (@.count < $k && @.count != 0)', jsonb_build_object('k', k)))
);
alter table release enable row level security;
alter table release force row level security;
create policy owner_publishes on release to ${owner} using (true);
create policy worker_keeps on release to ${worker} using (published_at is null) with check (published_at is null);
create policy worker_reads_all on release for select to ${worker} using (true);
create policy requests_see_what_was_published on release to ${app} using (published_at is not null);
grant select on release to ${app};
grant select, insert, delete on release to ${worker};

-- What later releases are judged with, and who was counted: never given out.
create table release_kept (
    year        int   not null,
    half        int   not null,
    kept        jsonb not null,
    certificate jsonb not null,
    constraint release_kept_is_one_a_half_year primary key (year, half),
    constraint release_kept_goes_with_the_release foreign key (year, half) references release on delete cascade
);
create table released_unit (
    year      int       not null,
    half      int       not null,
    unit      code      not null,
    pseudonym pseudonym not null,
    constraint released_unit_counts_once_a_year primary key (year, unit, pseudonym),
    constraint released_unit_is_a_case_or_a_person check (unit in ('CASE', 'INDIVIDUAL')),
    constraint released_unit_goes_with_the_release foreign key (year, half) references release on delete cascade
);
create index released_unit_of_release on released_unit (year, half);
alter table release_kept enable row level security;
alter table release_kept force row level security;
create policy owner_keeps on release_kept to ${owner} using (true);
create policy worker_keeps on release_kept to ${worker} using (true);
alter table released_unit enable row level security;
alter table released_unit force row level security;
create policy owner_keeps on released_unit to ${owner} using (true);
create policy worker_keeps on released_unit to ${worker} using (true);
grant select, insert, delete on release_kept, released_unit to ${worker};

-- Once, and only what passed. Answers whether it was done now.
create function publish_release(asked_year int, asked_half int) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update release_job set state = 'PUBLISHED', changed_at = now()
        where year = asked_year and half = asked_half and state = 'READY';
    if not found then
        return false;
    end if;
    update release set published_at = now() where year = asked_year and half = asked_half;
    return true;
end $$;
revoke all on function publish_release(int, int) from public;
grant execute on function publish_release(int, int) to ${app};

-- A job that failed is asked for again; whatever it had kept is gone.
create function ask_again(asked_year int, asked_half int) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update release_job set state = 'WAITING', stage = 'WAITING', attempts = 0, reason = null, certificate = null, changed_at = now()
        where year = asked_year and half = asked_half and state = 'FAILED';
    return found;
end $$;
revoke all on function ask_again(int, int) from public;
grant execute on function ask_again(int, int) to ${app};

create index fact_of_case_by_delivery on fact (case_pseudonym) where kind = 'DELIVERY';
