-- Two records of one person inside an organisation: the duplicate, and the record that is kept. Nothing is copied or
-- deleted; for thirty days it can be undone, and then it is final.
create table duplicate (
    id          uuid        not null,
    case_id     uuid        not null,
    person_id   uuid        not null,
    kept_case   uuid        not null,
    kept_person uuid        not null,
    reason      text        not null,
    found_at    timestamptz not null default now(),
    found_by    text        not null,
    final_at    timestamptz not null default now() + interval '30 days',
    undone_at   timestamptz,
    undone_by   text,
    constraint duplicate_is_known_by_its_id primary key (id),
    constraint duplicate_is_of_a_case foreign key (case_id) references case_file,
    constraint duplicate_is_a_record_of_a_person foreign key (person_id) references person,
    constraint duplicate_stands_beside_a_case foreign key (kept_case) references case_file,
    constraint duplicate_stands_beside_a_record foreign key (kept_person) references person,
    constraint duplicate_is_another_record check (person_id <> kept_person),
    constraint duplicate_was_found_for_a_known_reason
        check (reason in ('SAME_DOCUMENT', 'SAME_NAME_AND_BIRTH', 'PERSON_SAID_SO', 'REGISTERED_TWICE')),
    constraint duplicate_is_undone_by_somebody check ((undone_at is null) = (undone_by is null)),
    constraint duplicate_is_undone_before_it_is_final check (undone_at < final_at)
);
create unique index duplicate_is_found_once on duplicate (person_id) where undone_at is null;
create index duplicate_of_record on duplicate (kept_person) where undone_at is null;
call guard('duplicate', 'case_id');
create policy caseload_of_the_kept_record on duplicate for select to ${app} using (
    exists (select from caseload c where c.resource = kept_case and c.subject = any ((select caller_subjects())::text[])
            and c.since <= now() and c.until > now())
    and not exists (select from access_exclusion x where x.resource = kept_case
                    and x.subject = any ((select caller_subjects())::text[])));
grant select, insert, update on duplicate to ${app};

-- Beside the person, so that no command has to look for it; says nothing of the other record.
alter table person
    add column merged text,
    add constraint person_is_merged_in_one_of_two_ways check (merged in ('DUPLICATE', 'KEPT'));

-- Every record of the person behind one of them. Who must never know of one must know of none: never less protection than
-- either had.
create or replace function records_of_one_person(asked uuid) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    with kept as (
        select coalesce((select d.kept_person from duplicate d where d.person_id = asked and d.undone_at is null), asked) as id)
    select id from kept
    union
    select d.person_id from duplicate d join kept on d.kept_person = kept.id where d.undone_at is null
$$;
