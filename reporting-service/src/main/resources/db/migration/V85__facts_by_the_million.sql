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

-- The 5W rows of the caller's organisation in a month, as before; and somebody with several files is one person here too:
-- whom this organisation reached under two of them it reached once. For whoever is no reporting officer there are no rows.
--
-- Written without a join of its own steps, and with sorting discouraged: their sizes are unknown when the statement is
-- planned (docs/decisions/0026), and a loop over people within people would take an hour. Each recipient is looked up among
-- linked records by index: a join was planned as each with each.
create or replace function five_w_rows(asked date) returns table (
        line text, country text, admin1 text, implementing_partner text, indicator text, activity text, pillar text,
        unit text, rmrp boolean, cash boolean, mechanism text, quantity numeric, value numeric, total bigint,
        unregistered bigint, new_people bigint, new_elsewhere bigint, lacking bigint, by_group bigint[],
        by_age_gender bigint[])
    language plpgsql stable security definer
    set search_path = public, pg_temp
    set work_mem = '64MB'
    set enable_sort = off as $$
#variable_conflict use_column
declare
    groups constant text[] := '{IN_DESTINATION,IN_TRANSIT,HOST_COMMUNITY,PENDULAR,RETURNEE}';
    cells constant text[] := '{GIRL,BOY,WOMAN,MAN,OTHER_U18,OTHER_18P}';
    january constant date := date_trunc('year', asked)::date;
    asking constant text := reports_for();
begin
    if asking is null then
        return;
    end if;
    return query
    with told as (
        select f.id, f.kind, f.country, f.admin1, f.implementing_partner, coalesce(f.indicator, '') as indicator,
            coalesce(f.service, f.activity) as activity, f.pillar, f.unit, f.rmrp,
            f.modality is not distinct from 'CASH' as cash, f.mechanism, f.quantity, f.value, f.registered, f.individuals,
            array_position(groups, five_w_group(f.population_group)) as of_group
        from fact f
        where f.organisation = asking and f.month = asked and f.kind in ('DELIVERY', 'ACTIVITY')
          and f.quantity is distinct from 0),
    lined as (
        select t.*, concat_ws('|', t.country, coalesce(t.admin1, ''), t.indicator, coalesce(t.activity, ''),
            coalesce(t.pillar, ''), coalesce(t.implementing_partner, ''), coalesce(t.unit, ''),
            coalesce(t.rmrp::text, ''), t.cash, coalesce(t.mechanism, '')) collate "C" as line
        from told t),
    given as materialized (select l.*, dense_rank() over (order by l.line) as place from lined l),
    reached as (
        select g.indicator, coalesce((
                select o.counted_as from fact o where o.kind = 'PERSON' and o.person_pseudonym = p.person_pseudonym
                    and o.counted_as is not null), p.person_pseudonym)::bytea as person, g.place,
            array_position(cells, p.age_gender::text) as cell,
            array_position(groups, five_w_group(p.population_group)) as of_group
        from given g join fact_person p on p.fact = g.id
        where g.kind = 'DELIVERY'
        union all
        select coalesce(f.indicator, ''), coalesce((
                select o.counted_as from fact o where o.kind = 'PERSON' and o.person_pseudonym = p.person_pseudonym
                    and o.counted_as is not null), p.person_pseudonym)::bytea, null, null, null
        from fact f join fact_person p on p.fact = f.id
        where f.organisation = asking and f.month >= january and f.month < asked and f.kind = 'DELIVERY'
          and f.quantity is distinct from 0),
    met as (
        select indicator, person, place, min(cell) as cell, min(of_group) as of_group
        from reached group by indicator, person, place),
    known as (
        select person, place, min(place) over everything as first_place,
            bool_or(place is null) over everything as before, min(cell) over everything as cell,
            min(of_group) over everything as of_group
        from met
        window everything as (partition by indicator, person)),
    people as (
        select place, counts, not before and not counts as counts_elsewhere,
            case when counts then coalesce(cell, (
                select min(array_position(cells, k.age_gender::text)) from fact k
                where k.kind = 'PERSON' and k.person_pseudonym = person)) end as cell,
            case when counts then coalesce(of_group, (
                select min(array_position(groups, five_w_group(k.population_group))) from fact k
                where k.kind = 'PERSON' and k.person_pseudonym = person)) end as of_group
        from (select *, not before and place = first_place as counts from known where place is not null) once),
    heads as (
        select g.place, g.kind, g.of_group, array_position(cells, h.age_gender) as cell, h.individuals
        from given g cross join lateral (
            select c.age_gender::text as age_gender, c.individuals from fact_headcount c where c.fact = g.id
            union all
            select null, g.individuals - coalesce((select sum(c.individuals) from fact_headcount c where c.fact = g.id), 0)
            ) h
        where (g.kind = 'ACTIVITY' or not g.registered) and h.individuals > 0),
    counted as (
        select place, line, country, admin1, implementing_partner, indicator, activity, pillar, unit, rmrp, cash, mechanism,
            quantity, value, 0 as of_case, 0::bigint as unnamed, 0::bigint as trained, 0::bigint as fresh, 0 as elsewhere,
            null::int as cell, null::int as of_group
        from given
        union all
        select place, null, null, null, null, null, null, null, null, null, null, null, null, null, 1, 0, 0, counts::int,
            counts_elsewhere::int, cell, of_group
        from people
        union all
        select place, null, null, null, null, null, null, null, null, null, null, null, null, null, 0,
            case kind when 'DELIVERY' then individuals else 0 end, case kind when 'ACTIVITY' then individuals else 0 end,
            case kind when 'DELIVERY' then individuals else 0 end, 0, cell, of_group
        from heads)
    select any_value(line), any_value(country)::text, any_value(admin1)::text, any_value(implementing_partner)::text,
        nullif(any_value(indicator), ''), any_value(activity)::text, any_value(pillar)::text, any_value(unit)::text,
        any_value(rmrp), any_value(cash), any_value(mechanism)::text, sum(quantity),
        case when any_value(cash) then sum(value) end, sum(of_case + unnamed + trained)::bigint, sum(unnamed)::bigint,
        sum(fresh)::bigint, sum(elsewhere)::bigint,
        coalesce(sum(fresh) filter (where cell is null or of_group is null), 0)::bigint,
        array[coalesce(sum(fresh) filter (where of_group = 1), 0), coalesce(sum(fresh) filter (where of_group = 2), 0),
            coalesce(sum(fresh) filter (where of_group = 3), 0), coalesce(sum(fresh) filter (where of_group = 4), 0),
            coalesce(sum(fresh) filter (where of_group = 5), 0)]::bigint[],
        array[coalesce(sum(fresh) filter (where cell = 1), 0), coalesce(sum(fresh) filter (where cell = 2), 0),
            coalesce(sum(fresh) filter (where cell = 3), 0), coalesce(sum(fresh) filter (where cell = 4), 0),
            coalesce(sum(fresh) filter (where cell = 5), 0), coalesce(sum(fresh) filter (where cell = 6), 0)]::bigint[]
    from counted group by place order by place;
end $$;
