-- Somebody says that something is not right about them: which block, and how, in codes. What is right is written in the block.
create table correction_request (
    id                 uuid        not null,
    case_id            uuid        not null,
    person_id          uuid        not null,
    block              text        not null,
    wrong              text        not null,
    asked_revision     bigint      not null,
    asked_at           timestamptz not null default now(),
    recorded_by        text        not null,
    outcome            text,
    refusal            text,
    corrected_revision bigint,
    closed_at          timestamptz,
    closed_by          text,
    constraint correction_request_is_known_by_its_id primary key (id),
    constraint correction_request_is_of_a_case foreign key (case_id) references case_file,
    constraint correction_request_is_of_one_person foreign key (person_id) references person,
    constraint correction_request_is_about_one_block
        check (block in ('CONTACT', 'IDENTITY', 'NARRATIVE', 'LOCATION', 'ASSESSMENT')),
    constraint correction_request_ends_in_one_of_two_ways check (outcome in ('CORRECTED', 'REFUSED')),
    constraint correction_request_is_corrected_in_a_later_revision
        check ((outcome = 'CORRECTED') is not true and corrected_revision is null or corrected_revision > asked_revision),
    constraint correction_request_is_refused_for_a_reason check ((outcome = 'REFUSED') is true = (refusal is not null)),
    constraint correction_request_is_closed_by_somebody
        check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null))
);
create index correction_request_of_person on correction_request (person_id, id);
create index correction_request_open on correction_request (asked_at, id) where outcome is null;
call guard('correction_request', 'case_id');
call oversee('correction_request', 'case_id');
grant select, insert, update on correction_request to ${app};
-- What somebody asked for is forgotten with them.
grant select, delete on correction_request to ${worker};
