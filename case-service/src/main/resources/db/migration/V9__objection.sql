-- Who must never know of a person, however they came to it. Seen by whoever works on the case, and by nobody else.
create table exclusion (
    id          uuid        not null,
    case_id     uuid        not null,
    person_id   uuid        not null,
    subject     text        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint exclusion_is_known_by_its_id primary key (id),
    constraint exclusion_is_of_a_case foreign key (case_id) references case_file,
    constraint exclusion_is_of_one_person foreign key (person_id) references person,
    constraint exclusion_is_said_once unique (person_id, subject)
);
call guard('exclusion', 'case_id');
grant select, insert, delete on exclusion to ${app};
