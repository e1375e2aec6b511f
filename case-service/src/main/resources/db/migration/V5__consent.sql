-- What may be shared about one person, with whom, for what, from when until when. A couple's case holds two of them.
create table consent (
    id            uuid        not null,
    case_id       uuid        not null,
    person_id     uuid        not null,
    kind          text        not null,
    code          text,
    given_by      text,
    means         text,
    language      text,
    purpose       text        not null,
    recipient     text        not null,
    recipient_country text,
    blocks        text[]      not null,
    valid_from    timestamptz not null,
    valid_until   timestamptz not null,
    recorded_by   text        not null,
    withdrawn_at  timestamptz,
    withdrawal    text,
    constraint consent_is_known_by_its_id primary key (id),
    constraint consent_is_of_a_case foreign key (case_id) references case_file,
    constraint consent_is_of_one_person foreign key (person_id) references person,
    constraint consent_rests_on_one_of_three check (kind in ('CONSENT', 'VITAL_INTEREST', 'LEGAL_DUTY')),
    constraint consent_names_its_danger_or_law check (kind = 'CONSENT' or code is not null),
    constraint consent_was_given_by_somebody check (kind <> 'CONSENT' or given_by is not null),
    constraint consent_names_blocks check (cardinality(blocks) > 0),
    constraint consent_ends_after_it_starts check (valid_until > valid_from),
    constraint consent_withdrawn_in_one_of_three_ways
        check (withdrawal in ('SHARE_NO_MORE', 'ERASE_ME') and withdrawn_at is not null or withdrawal is null)
);
create index consent_of_person on consent (person_id, id);
call guard('consent', 'case_id');
grant select, insert, update on consent to ${app};
-- "for share" needs the right to update.
grant select, update on consent to ${worker};
