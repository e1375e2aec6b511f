-- What happened to a case: codes and times, fed by its own desk and by the events of others.
create table timeline_entry (
    position     bigint generated always as identity,
    case_id      uuid        not null,
    happened_at  timestamptz not null,
    kind         text        not null,
    referral     text,
    organisation text,
    detail       text,
    constraint timeline_entry_has_a_position primary key (position),
    constraint timeline_entry_is_of_a_case foreign key (case_id) references case_file,
    constraint timeline_entry_detail_is_a_code check (detail ~ '^[A-Z][A-Z0-9_]*$')
);
create index timeline_entry_of_case on timeline_entry (case_id, position);
call guard('timeline_entry', 'case_id');
grant select, insert on timeline_entry to ${app}, ${worker};
