-- A half-year is given out to auditors and, with a larger k, to everybody; and it may be revised: each revision is an edition of its
-- own beside those before, which stay as they are.
create domain audience as text constraint audience_is_auditors_or_public check (value in ('AUDITORS', 'PUBLIC'));

alter table release_kept drop constraint release_kept_goes_with_the_release;
alter table released_unit drop constraint released_unit_goes_with_the_release;
alter table release drop constraint release_was_asked_for;

alter table release_job
    add column edition             int not null default 1,
    add column public_certificate  jsonb,
    add column public_published_at timestamptz;
alter table release_job drop constraint release_job_is_one_a_half_year;
alter table release_job add constraint release_job_is_one_an_edition primary key (year, half, edition);
alter table release_job add constraint release_job_counts_editions_from_one check (edition between 1 and 3);
alter table release_job add constraint release_job_gives_out_to_everybody_what_auditors_have
    check (public_published_at is null or (state = 'PUBLISHED' and public_certificate is not null));
alter table release_job alter column edition drop default;

alter table release add column audience audience not null default 'AUDITORS', add column edition int not null default 1;
alter table release drop constraint release_is_one_a_half_year;
alter table release add constraint release_is_one_an_edition_and_audience primary key (year, half, edition, audience);
alter table release add constraint release_was_asked_for foreign key (year, half, edition) references release_job;
alter table release add constraint release_hides_more_from_everybody check (audience = 'AUDITORS' or k >= 11);
alter table release alter column audience drop default, alter column edition drop default;

alter table release_kept add column audience audience not null default 'AUDITORS', add column edition int not null default 1;
alter table release_kept drop constraint release_kept_is_one_a_half_year;
alter table release_kept add constraint release_kept_is_one_an_edition_and_audience primary key (year, half, edition, audience);
alter table release_kept add constraint release_kept_goes_with_the_release
    foreign key (year, half, edition, audience) references release on delete cascade;
alter table release_kept alter column audience drop default, alter column edition drop default;

-- edition: which counted the unit first; latest: which counts it still. assisted_in: the year of its first assistance, which is an
-- earlier one for whoever was recorded after that year was closed. So nobody counts twice in a year, nor twice for one.
alter table released_unit
    add column audience    audience not null default 'AUDITORS',
    add column edition     int      not null default 1,
    add column latest      int      not null default 1,
    add column assisted_in int;
update released_unit set assisted_in = year;
alter table released_unit alter column assisted_in set not null;
alter table released_unit drop constraint released_unit_is_a_case_or_a_person;
alter table released_unit add constraint released_unit_is_of_a_known_kind check (unit in ('CASE', 'INDIVIDUAL', 'REFERRAL'));
alter table released_unit add constraint released_unit_counts_once_for_a_year unique (assisted_in, unit, pseudonym);
alter table released_unit add constraint released_unit_is_not_assisted_later check (assisted_in <= year);
alter table released_unit add constraint released_unit_is_of_what_auditors_have check (audience = 'AUDITORS');
alter table released_unit add constraint released_unit_goes_with_the_release
    foreign key (year, half, edition, audience) references release on delete cascade;
alter table released_unit alter column edition drop default, alter column latest drop default;
drop index released_unit_of_release;
create index released_unit_of_release on released_unit (year, half, edition);
create index released_unit_by_unit on released_unit (unit, pseudonym);
grant update on released_unit to ${worker};

drop function publish_release(int, int);
drop function ask_again(int, int);

-- Once, and only what passed. Whom a revision counts no more may count elsewhere from now on. Answers whether it was done now.
create function publish_release(asked_year int, asked_half int) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    ready int;
begin
    update release_job set state = 'PUBLISHED', changed_at = now()
        where year = asked_year and half = asked_half and state = 'READY' returning edition into ready;
    if not found then
        return false;
    end if;
    update release set published_at = now()
        where year = asked_year and half = asked_half and edition = ready and audience = 'AUDITORS';
    delete from released_unit where year = asked_year and half = asked_half and latest < ready;
    return true;
end $$;
revoke all on function publish_release(int, int) from public;
grant execute on function publish_release(int, int) to ${app};

-- Whoever asks for a release of a half-year waits for whoever gives one out, and the other way round.
create function lock_releases(asked_year int, asked_half int) returns void language sql set search_path = public, pg_temp as $$
    select pg_advisory_xact_lock(hashtext('releases'), asked_year * 10 + asked_half)
$$;
revoke all on function lock_releases(int, int) from public;
grant execute on function lock_releases(int, int) to ${app};

-- What auditors have already, for everybody; not while a revision is under way, which is attacked together with what was given out
-- when it was asked for. Answers whether it was done now.
create function publish_to_everybody(asked_year int, asked_half int) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    newest release_job;
begin
    perform lock_releases(asked_year, asked_half);
    select * into newest from release_job where year = asked_year and half = asked_half order by edition desc limit 1;
    if newest.state in ('WAITING', 'RUNNING', 'READY') then
        return false;
    end if;
    select * into newest from release_job
        where year = asked_year and half = asked_half and state = 'PUBLISHED' order by edition desc limit 1;
    update release set published_at = now()
        where year = asked_year and half = asked_half and edition = newest.edition and audience = 'PUBLIC'
          and published_at is null;
    if not found then
        return false;
    end if;
    update release_job set public_published_at = now(), changed_at = now()
        where year = asked_year and half = asked_half and edition = newest.edition;
    return true;
end $$;
revoke all on function publish_to_everybody(int, int) from public;
grant execute on function publish_to_everybody(int, int) to ${app};

-- A job that failed is asked for again, and a revision that was refused: more may have changed since.
create function ask_again(asked_year int, asked_half int, asked_edition int) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update release_job
        set state = 'WAITING', stage = 'WAITING', attempts = 0, reason = null, certificate = null, public_certificate = null,
            changed_at = now()
        where year = asked_year and half = asked_half and edition = asked_edition
          and (state = 'FAILED' or (state = 'REFUSED' and edition > 1));
    return found;
end $$;
revoke all on function ask_again(int, int, int) from public;
grant execute on function ask_again(int, int, int) to ${app};

-- Who is due in a half-year, each once and for one year: whoever was assisted, or asked for, in its year by its end; and whoever
-- was recorded so late that the year was closed. Whoever was counted under another record of theirs was counted. What this
-- half-year itself counts already is due again when it is revised.
create function units_due(asked_year int, asked_half int) returns table (unit code, pseudonym pseudonym, year int)
    language sql stable set search_path = public, pg_temp as $$
    with elsewhere as (
        select u.* from released_unit u where (u.year, u.half) <> (asked_year, asked_half)
    ), known as (
        select 'INDIVIDUAL' as unit, person_pseudonym::bytea as pseudonym,
            array(select records_of(person_pseudonym)) as records, year, month
        from assisted_person
        union all
        select 'CASE', case_pseudonym, array[case_pseudonym::bytea], year, month from assisted_case
        union all
        select 'REFERRAL', named.pseudonym, array[named.pseudonym], extract(year from month)::int, month
        from fact, decode(translate(id, '-_', '+/'), 'base64') named (pseudonym)
        where kind = 'REFERRAL' and answered is not null
    )
    select distinct on (k.unit, k.pseudonym) k.unit::code, k.pseudonym::pseudonym, k.year
    from known k
    where k.year = asked_year and k.month < make_date(asked_year, 6 * asked_half, 1) + interval '1 month'
            and not exists (select from elsewhere u
                where u.unit = k.unit and u.pseudonym = any (k.records) and (u.year = k.year or u.assisted_in = k.year))
       or k.year < asked_year
            and exists (select from release_job j
                where j.year = k.year and j.half = 2 and j.state in ('PUBLISHED', 'REFUSED'))
            and not exists (select from elsewhere u
                where u.unit = k.unit and u.pseudonym = any (k.records) and u.year >= k.year)
    order by k.unit, k.pseudonym, k.year desc
$$;
revoke all on function units_due(int, int) from public;
grant execute on function units_due(int, int) to ${worker};

create index fact_of_a_referral on fact (month) where kind = 'REFERRAL';
