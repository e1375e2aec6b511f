-- Who was assisted in a year, counted once: where, when and as whom they first were. Releases are made of it (confidentiality.md 5.1).
create table assisted_person (
    person_pseudonym pseudonym not null,
    year             int       not null,
    case_pseudonym   pseudonym not null,
    month            date      not null,
    country          country   not null,
    case_type        code,
    age_gender       code,
    population_group code,
    constraint assisted_person_counts_once_a_year primary key (person_pseudonym, year),
    constraint assisted_person_says_no_day check (extract(day from month) = 1),
    constraint assisted_person_counts_in_the_year_of_the_month check (extract(year from month) = year)
);
create index assisted_person_by_case on assisted_person (case_pseudonym);
create index assisted_person_by_month on assisted_person (month);

create table assisted_case (
    case_pseudonym pseudonym not null,
    year           int       not null,
    month          date      not null,
    country        country   not null,
    case_type      code,
    constraint assisted_case_counts_once_a_year primary key (case_pseudonym, year),
    constraint assisted_case_says_no_day check (extract(day from month) = 1),
    constraint assisted_case_counts_in_the_year_of_the_month check (extract(year from month) = year)
);
create index assisted_case_by_month on assisted_case (month);

-- Whose facts changed since they were last counted. Written by the transaction that changed them and never updated, so that no
-- two of them wait for each other; the same person may stand here twice.
create table assisted_due (
    person_pseudonym pseudonym not null
);

create index fact_person_by_person on fact_person (person_pseudonym);

-- All facts together, whatever order they came in. Of two deliveries in one month the one with the lower id is the first: a keyed
-- hash, which says nothing.
create view assisted_by_facts with (security_invoker = true) as
    select distinct on (p.person_pseudonym, extract(year from f.month)::int)
        p.person_pseudonym, extract(year from f.month)::int as year, f.case_pseudonym, f.month, f.country, f.case_type,
        coalesce(p.age_gender, known.age_gender) as age_gender,
        coalesce(p.population_group, known.population_group) as population_group
    from fact_person p
    join fact f on f.id = p.fact and f.kind = 'DELIVERY' and f.case_pseudonym is not null
    left join fact known on known.kind = 'PERSON' and known.person_pseudonym = p.person_pseudonym
    where known.individuals is distinct from 0
    order by p.person_pseudonym, extract(year from f.month)::int, f.month, f.id;

create view assisted_cases_by_people with (security_invoker = true) as
    select distinct on (case_pseudonym, year) case_pseudonym, year, month, country, case_type
    from assisted_person
    order by case_pseudonym, year, month, person_pseudonym;

create function mark_assisted_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    insert into assisted_due select distinct person_pseudonym from changed where person_pseudonym is not null;
    return null;
end $$;
create trigger people_came_to_a_fact after insert on fact_person
    referencing new table as changed for each statement execute function mark_assisted_due();
create trigger people_left_a_fact after delete on fact_person
    referencing old table as changed for each statement execute function mark_assisted_due();
create trigger a_person_was_told after insert on fact
    referencing new table as changed for each statement execute function mark_assisted_due();
insert into assisted_due select distinct person_pseudonym from fact_person;

-- Counts some of those who are due, one call at a time, and answers how many.
create function count_assisted(most int) returns int language plpgsql set search_path = public, pg_temp as $$
declare
    people bytea[];
    cases  bytea[];
begin
    perform pg_advisory_xact_lock(hashtext('count_assisted'));
    with taken as (
        delete from assisted_due where ctid = any (array(select ctid from assisted_due limit most))
        returning person_pseudonym)
    select array_agg(distinct person_pseudonym) into people from taken;
    if people is null then
        return 0;
    end if;
    with before as (
        delete from assisted_person where person_pseudonym = any (people) returning case_pseudonym)
    select array_agg(distinct case_pseudonym) into cases from before;
    with counted as (
        insert into assisted_person
            select person_pseudonym, year, case_pseudonym, month, country, case_type, age_gender, population_group
            from assisted_by_facts where person_pseudonym = any (people)
        returning case_pseudonym)
    select cases || array_agg(distinct case_pseudonym) into cases from counted;
    delete from assisted_case where case_pseudonym = any (cases);
    insert into assisted_case
        select case_pseudonym, year, month, country, case_type
        from assisted_cases_by_people where case_pseudonym = any (cases);
    return cardinality(people);
end $$;
revoke all on function count_assisted(int) from public;
grant execute on function count_assisted(int) to ${worker};

alter table assisted_person enable row level security;
alter table assisted_person force row level security;
create policy owner_counts on assisted_person to ${owner} using (true);
create policy worker_counts on assisted_person to ${worker} using (true);
alter table assisted_case enable row level security;
alter table assisted_case force row level security;
create policy owner_counts on assisted_case to ${owner} using (true);
create policy worker_counts on assisted_case to ${worker} using (true);
alter table assisted_due enable row level security;
alter table assisted_due force row level security;
create policy owner_counts on assisted_due to ${owner} using (true);
create policy worker_counts on assisted_due to ${worker} using (true);
grant select, insert, delete on assisted_person, assisted_case, assisted_due to ${worker};
grant select on assisted_by_facts, assisted_cases_by_people to ${worker};
