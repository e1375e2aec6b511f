-- A case groups people. Nothing here says who they are: names, documents and addresses have no column.
create table case_file (
    id             uuid        not null,
    reference      text        not null,
    organisation   text        not null,
    country        text        not null,
    admin1         text        not null,
    case_type      text        not null,
    security_level text        not null,
    identified_by  text        not null,
    status         text        not null,
    status_reason  text,
    registered_at  timestamptz not null,
    version        bigint      not null default 1,
    constraint case_file_is_known_by_its_id primary key (id),
    constraint case_file_reference_is_given_once unique (reference),
    constraint case_file_reference_says_nothing check (reference ~ '^[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint case_file_is_open_or_closed check (status in ('OPEN', 'CLOSED')),
    constraint case_file_closed_with_a_reason check (status = 'OPEN' or status_reason is not null)
);
call guard('case_file', 'id');

-- People in a case, as coarse as referral and reporting need them.
create table person (
    id               uuid        not null,
    case_id          uuid        not null,
    number           smallint    not null,
    age_band         text        not null,
    gender           text        not null,
    citizenship      text[]      not null,
    population_group text        not null,
    languages        text[]      not null,
    support_needs    text[]      not null,
    with_us_since    date        not null,
    holding_kind     text        not null,
    holding_code     text,
    holding_given_by text,
    holding_means    text,
    holding_language text,
    holding_until    timestamptz not null,
    erasure_queued_at timestamptz,
    constraint person_is_known_by_its_id primary key (id),
    constraint person_is_in_a_case foreign key (case_id) references case_file,
    constraint person_has_one_number_in_the_case unique (case_id, number),
    constraint person_is_held_on_a_basis check (holding_kind in ('CONSENT', 'VITAL_INTEREST', 'LEGAL_DUTY')),
    constraint person_is_held_on_a_consent_somebody_gave
        check (holding_kind <> 'CONSENT' or (holding_given_by is not null and holding_means is not null)),
    constraint person_is_held_on_a_named_danger_or_law
        check (holding_kind = 'CONSENT' or holding_code is not null)
);
call guard('person', 'case_id');

grant select, insert, update on case_file, person to ${app};
grant select, update on case_file, person to ${worker};
