-- People are counted once, also where two files are of one person (counting rules of the plan). Which record somebody counts
-- under was told to reporting last, where it is not their own. The worker's alone: it joins files of two organisations.
create table counted_as (
    person_id uuid not null,
    under     uuid,
    constraint counted_as_is_told_once_a_person primary key (person_id),
    constraint counted_as_is_about_a_person foreign key (person_id) references person,
    constraint counted_as_is_under_a_person foreign key (under) references person,
    constraint counted_as_is_under_another_record check (person_id <> under)
);
create index counted_as_under on counted_as (under);
alter table counted_as enable row level security;
alter table counted_as force row level security;
create policy owner_migrates on counted_as to ${owner} using (true);
create policy worker_tells on counted_as to ${worker} using (true);
grant select, insert, delete on counted_as to ${worker};

-- What a case tells of its people is told by requests too. They are answered with ids and give them away wrapped only.
create function told_counted_as(asked uuid) returns table (person uuid, under uuid) language sql stable security definer
    set search_path = public, pg_temp as $$
    select c.person_id, c.under from counted_as c join person p on p.id = c.person_id
    where p.case_id = asked and c.under is not null
$$;
revoke execute on function told_counted_as(uuid) from public;
grant execute on function told_counted_as(uuid) to ${app}, ${worker};

-- Everybody with several records, and the one of the oldest file under which they count: of files that both organisations
-- linked, while that stands, and of duplicates inside one. Never under a duplicate, which counts nobody.
create function people_counted_together() returns table (person uuid, under uuid) language sql stable security definer
    set search_path = public, pg_temp as $$
    with recursive tie (one, other) as materialized (
        select q.asker_person, q.owner_person from file_link l join linkage_question q on q.id = l.question_id
        where q.ended_at is null and q.answer = 'LINK_OFFERED'
          and linkage_stands(q.asker_person, q.owner_person, q.until)
        union all
        select person_id, kept_person from duplicate where undone_at is null),
    both_ways (one, other) as materialized (select one, other from tie union select other, one from tie),
    reached (one, other) as (
        select one, one from both_ways
        union
        select r.one, b.other from reached r join both_ways b on b.one = r.other)
    select distinct on (r.one) r.one, p.id
    from reached r join person p on p.id = r.other join case_file f on f.id = p.case_id
    where p.merged is distinct from 'DUPLICATE'
    order by r.one, f.registered_at, p.id
$$;
revoke execute on function people_counted_together() from public;
grant execute on function people_counted_together() to ${worker};

-- Of somebody who was erased nothing is left that says another organisation knew them: they count as they did. Whoever
-- counted under them is told anew, under nobody.
create or replace function linkage_goes_with_person() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    delete from linkage_question where asker_person = new.id or owner_person = new.id;
    delete from linkage_inquiry where person_id = new.id;
    delete from counted_as where person_id = new.id;
    update counted_as set under = null where under = new.id;
    return null;
end $$;
