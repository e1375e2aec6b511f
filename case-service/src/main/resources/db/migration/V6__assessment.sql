-- What was found about one person: codes only, each revision kept. Ours and the State's are two tracks.
create table assessment (
    id           uuid        not null,
    case_id      uuid        not null,
    person_id    uuid        not null,
    track        text        not null,
    version      int         not null,
    status       text        not null,
    decided_by   text        not null,
    act          text[]      not null,
    means        text[]      not null,
    purpose      text[]      not null,
    exploitation text[]      not null,
    control      text[]      not null,
    suggested    boolean     not null,
    assessed_at  timestamptz not null,
    recorded_by  text        not null,
    constraint assessment_is_known_by_its_id primary key (id),
    constraint assessment_is_of_a_case foreign key (case_id) references case_file,
    constraint assessment_is_of_one_person foreign key (person_id) references person,
    constraint assessment_is_ours_or_the_states check (track in ('OURS', 'STATE')),
    constraint assessment_has_one_version_each unique (person_id, track, version)
);
call guard('assessment', 'case_id');
grant select, insert on assessment to ${app};
