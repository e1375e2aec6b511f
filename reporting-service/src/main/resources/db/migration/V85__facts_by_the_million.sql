-- Each fact begins a stream of its own: its cursor is written, and moved in the same transaction. With room beside it the
-- page's index need not be written a second time.
alter table inbox_cursor set (fillfactor = 50);

-- Counts some of those who are due, as before; and writes what differs from what was counted before, which is little: most
-- of what comes was given to people who had been assisted in that year already. Planned each time: how many are due differs
-- from a handful to ten thousand, and a plan for any number of them (docs/decisions/0026) compares each with each.
create or replace function count_assisted(most int) returns int language plpgsql
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    due     bytea[];
    people  bytea[];
    records bytea[];
    cases   bytea[];
begin
    perform pg_advisory_xact_lock(hashtext('count_assisted'));
    with taken as (
        delete from assisted_due d using (select ctid from assisted_due limit most) picked where d.ctid = picked.ctid
        returning d.person_pseudonym)
    select array_agg(distinct person_pseudonym) into due from taken;
    if due is null then
        return 0;
    end if;
    select array(select unnest(due) union select f.counted_as from fact f
                 where f.kind = 'PERSON' and f.person_pseudonym = any (due) and f.counted_as is not null) into people;
    select array(select who from unnest(people) who
                 where not exists (select from fact f where f.kind = 'PERSON' and f.person_pseudonym = who
                                   and f.counted_as is not null)
                 union all
                 select f.person_pseudonym from fact f where f.kind = 'PERSON' and f.counted_as = any (people)) into records;
    with now as materialized (
        select distinct on (person_pseudonym, year)
            person_pseudonym, year, case_pseudonym, month, country, case_type, age_gender, population_group
        from assisted_record where record = any (records)
        order by person_pseudonym, year, month, fact),
    gone as (
        delete from assisted_person a where a.person_pseudonym = any (people)
            and not exists (select from now n where n.person_pseudonym = a.person_pseudonym and n.year = a.year)
        returning a.case_pseudonym),
    came as (
        insert into assisted_person
            select * from now n where not exists (
                select from assisted_person a where a.person_pseudonym = n.person_pseudonym and a.year = n.year
                    and (a.case_pseudonym, a.month, a.country) = (n.case_pseudonym, n.month, n.country)
                    and (a.case_type, a.age_gender, a.population_group)
                        is not distinct from (n.case_type, n.age_gender, n.population_group))
            on conflict (person_pseudonym, year) do update set case_pseudonym = excluded.case_pseudonym,
                month = excluded.month, country = excluded.country, case_type = excluded.case_type,
                age_gender = excluded.age_gender, population_group = excluded.population_group
        returning old.case_pseudonym as before, new.case_pseudonym as after)
    select array_agg(distinct changed) filter (where changed is not null) into cases from (
        select case_pseudonym as changed from gone
        union all select before from came
        union all select after from came) changes;
    delete from assisted_case where case_pseudonym = any (cases);
    insert into assisted_case
        select case_pseudonym, year, month, country, case_type
        from assisted_cases_by_people where case_pseudonym = any (cases);
    return cardinality(due);
end $$;
grant update on assisted_person to ${worker};
