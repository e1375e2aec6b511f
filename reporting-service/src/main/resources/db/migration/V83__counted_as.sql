-- A person with several files counts once, under one of them (counting rules of the plan: people distinct, linked files once).
-- Null for whoever counts as who they are.
alter table fact add column counted_as pseudonym;
alter table fact add constraint fact_counts_a_person_under_another_record
    check (counted_as is null or kind = 'PERSON' and counted_as <> person_pseudonym);
create index fact_counted_under on fact (counted_as) where counted_as is not null;
create index fact_counted_elsewhere on fact (person_pseudonym) where counted_as is not null;

-- What each record was given in each month, and the person whom that counts for. A duplicate is nobody, but what was given
-- under it was given to the person whose record was kept, in the case of that record.
create view assisted_record with (security_invoker = true) as
    select p.person_pseudonym as record, coalesce(known.counted_as, p.person_pseudonym)::pseudonym as person_pseudonym,
        extract(year from f.month)::int as year,
        case when known.individuals = 0 then coalesce(kept.case_pseudonym, f.case_pseudonym)
             else f.case_pseudonym end::pseudonym as case_pseudonym,
        f.month, f.country, f.case_type,
        coalesce(p.age_gender, known.age_gender)::code as age_gender,
        coalesce(p.population_group, known.population_group)::code as population_group, f.id as fact
    from fact_person p
    join fact f on f.id = p.fact and f.kind = 'DELIVERY' and f.case_pseudonym is not null
    left join fact known on known.kind = 'PERSON' and known.person_pseudonym = p.person_pseudonym
    left join fact kept on kept.kind = 'PERSON' and kept.person_pseudonym = known.counted_as
    where known.individuals is distinct from 0 or known.counted_as is not null;
grant select on assisted_record to ${worker};

-- All facts together, whatever order they came in, as before.
drop view assisted_by_facts;
create view assisted_by_facts with (security_invoker = true) as
    select distinct on (person_pseudonym, year)
        person_pseudonym, year, case_pseudonym, month, country, case_type, age_gender, population_group
    from assisted_record
    order by person_pseudonym, year, month, fact;
grant select on assisted_by_facts to ${worker};

-- The records that count as one person, theirs included.
create function records_of(person bytea) returns setof bytea language sql stable as $$
    select person where not exists (select from fact f where f.kind = 'PERSON' and f.person_pseudonym = person
                                    and f.counted_as is not null)
    union all
    select f.person_pseudonym from fact f where f.kind = 'PERSON' and f.counted_as = person
$$;
revoke all on function records_of(bytea) from public;
grant execute on function records_of(bytea) to ${worker};

-- Whoever was told of is due, and so is whom they count under, now or before.
create function mark_told_person_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    insert into assisted_due
        select distinct who from changed, unnest(array[person_pseudonym::bytea, counted_as::bytea]) who
        where kind = 'PERSON' and who is not null;
    return null;
end $$;
drop trigger a_person_was_told on fact;
create trigger a_person_was_told after insert on fact
    referencing new table as changed for each statement execute function mark_told_person_due();
create trigger a_person_is_told_anew after delete on fact
    referencing old table as changed for each statement execute function mark_told_person_due();
