-- Somebody asked for files, or for whether we know somebody. Their own number for it is not kept: ours goes on the paper.
create table file_demand (
    id            uuid        not null,
    number        text        not null,
    organisation  text        not null,
    asker         text        not null,
    country       text        not null,
    asked_on      date        not null,
    law           text,
    case_id       uuid,
    people        smallint[]  not null,
    registered_by text        not null,
    registered_at timestamptz not null default now(),
    outcome       text,
    decided_by    text,
    decided_at    timestamptz,
    constraint file_demand_is_known_by_its_id primary key (id),
    constraint file_demand_number_is_given_once unique (number),
    constraint file_demand_is_about_a_case_of_ours foreign key (case_id) references case_file,
    constraint file_demand_names_people_of_a_case_only check (case_id is not null or cardinality(people) = 0),
    constraint file_demand_is_answered_in_one_of_three_ways check (outcome in ('REFUSED', 'GIVEN_IN_PART', 'GIVEN')),
    constraint file_demand_gives_something_about_somebody
        check (outcome is null or outcome = 'REFUSED' or cardinality(people) > 0),
    constraint file_demand_is_answered_by_somebody_at_some_time
        check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null))
);
create index file_demand_of_organisation on file_demand (organisation, registered_at, id);
create index file_demand_of_case on file_demand (case_id) where case_id is not null;
alter table file_demand enable row level security;
alter table file_demand force row level security;
create policy owner_migrates on file_demand to ${owner} using (true);
create policy officer_answers_for_the_organisation on file_demand to ${app}
    using ((select for_oversight())
           and ('role:' || organisation || ':data-protection-officer') = any ((select caller_subjects())::text[])
           and not exists (select from access_exclusion x
                           where x.resource = case_id and x.subject = any ((select caller_subjects())::text[])));
-- Whoever works on the case can tell the people of it what was given, and to whom.
create policy who_works_on_the_case_sees_what_was_given on file_demand for select to ${app}
    using (outcome in ('GIVEN_IN_PART', 'GIVEN') and exists (select from case_file f where f.id = case_id));
grant select, insert, update on file_demand to ${app};

-- While one is in force nobody of the case is erased; sharing ends all the same. Seen by whoever works on the case.
create table legal_hold (
    demand_id uuid        not null,
    case_id   uuid        not null,
    placed_by text        not null,
    placed_at timestamptz not null default now(),
    lifted_by text,
    lifted_at timestamptz,
    constraint legal_hold_rests_on_one_demand primary key (demand_id),
    constraint legal_hold_rests_on_a_demand foreign key (demand_id) references file_demand,
    constraint legal_hold_is_of_a_case foreign key (case_id) references case_file,
    constraint legal_hold_is_lifted_by_somebody check ((lifted_by is null) = (lifted_at is null))
);
create index legal_hold_in_force on legal_hold (case_id) where lifted_at is null;
call guard('legal_hold', 'case_id');
call oversee('legal_hold', 'case_id');
grant select, insert, update on legal_hold to ${app};
grant select on legal_hold to ${worker};

-- From here on an erasure is finished, whatever comes after: decided under the lock of the case, before the key is destroyed.
alter table person
    add column erasure_begun_at timestamptz,
    add constraint person_erasure_begins_after_it_was_queued
        check (erasure_begun_at is null or erasure_queued_at is not null);
update person set erasure_begun_at = erased_at where erased_at is not null;
