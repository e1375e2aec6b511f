-- Cases by the handle under which this service knows them. Which case it is, only case-service can tell.
create table known_case (
    resource      uuid        not null,
    handle        text        not null,
    country       text        not null,
    registered_at timestamptz not null,
    constraint known_case_is_known_by_its_resource primary key (resource),
    constraint known_case_is_named_by_a_handle check (handle ~ '^[A-Za-z0-9_-]{50}$')
);
call guard('known_case', 'resource');

-- Who may deliver to whom, from when to when. A right that ended stays: days before its end can still be typed.
create table delivery_right (
    grant_id    uuid        not null,
    resource    uuid        not null,
    case_file   text        not null,
    case_facts  text        not null,
    case_type   text        not null,
    subject     text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    ended_at    timestamptz,
    constraint delivery_right_is_known_by_its_grant primary key (grant_id),
    constraint delivery_right_ends_after_it_starts check (valid_until > valid_from)
);
create index delivery_right_by_case on delivery_right (resource, subject);

create table delivery_right_person (
    grant_id         uuid not null,
    person           text not null,
    facts            text not null,
    age_band         text not null,
    gender           text not null,
    population_group text not null,
    since            date not null,
    ended_at         timestamptz,
    constraint delivery_right_person_is_named_once primary key (grant_id, person),
    constraint delivery_right_person_belongs_to_a_right foreign key (grant_id) references delivery_right
);

-- Not behind the caseload, because a right that ended leaves the caseload while last week's nights may still be typed.
-- Bound to the subjects of the caller instead, as grants are.
alter table delivery_right enable row level security;
alter table delivery_right force row level security;
create policy owner_migrates on delivery_right to ${owner} using (true);
create policy worker_follows_events on delivery_right to ${worker} using (true);
create policy caller_sees_own_rights on delivery_right for select to ${app}
    using (subject = any ((select caller_subjects())::text[]));
alter table delivery_right_person enable row level security;
alter table delivery_right_person force row level security;
create policy owner_migrates on delivery_right_person to ${owner} using (true);
create policy worker_follows_events on delivery_right_person to ${worker} using (true);
create policy caller_sees_people_of_own_rights on delivery_right_person for select to ${app}
    using (exists (select from delivery_right r where r.grant_id = delivery_right_person.grant_id
                   and r.subject = any ((select caller_subjects())::text[])));

grant select on known_case, delivery_right, delivery_right_person to ${app};
grant select, insert, update on known_case, delivery_right, delivery_right_person to ${worker};
