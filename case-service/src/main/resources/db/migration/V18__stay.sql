-- At which organisation a person sleeps, as assistance-service tells it. In which of its places, nobody here knows.
create table stay (
    id           uuid        not null,
    case_id      uuid        not null,
    person_id    uuid        not null,
    organisation text        not null,
    began_at     timestamptz not null,
    ended_at     timestamptz,
    constraint stay_is_known_by_its_id primary key (id),
    constraint stay_is_of_a_case foreign key (case_id) references case_file,
    constraint stay_is_of_one_person foreign key (person_id) references person
);
create index stay_under_way on stay (person_id) where ended_at is null;
call guard('stay', 'case_id');
grant select on stay to ${app};
grant select, insert, update, delete on stay to ${worker};

-- What is left of a right until a person checks out opens how to keep them safe, and no hand-over.
create or replace function caller_receives(asked uuid) returns boolean language sql stable
    return exists (select from access_grant g
                   where g.resource = asked and g.subject = any ((select caller_subjects())::text[])
                     and 'open-disclosure' = any (g.actions) and g.purpose <> 'until-check-out'
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now());
