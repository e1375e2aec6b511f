-- A referral as its sender asked for it. Who is asked next, and when, is referral-service's.
create table referral_request (
    id           uuid        not null,
    number       text        not null,
    case_id      uuid        not null,
    organisation text        not null,
    service      text        not null,
    urgency      text        not null,
    receivers    text[]      not null,
    stage        text        not null,
    receiver     text,
    disclosure   text        not null default 'NONE',
    requested_at timestamptz not null,
    version      bigint      not null default 1,
    constraint referral_request_is_known_by_its_id primary key (id),
    constraint referral_request_number_is_given_once unique (number),
    constraint referral_request_is_of_a_case foreign key (case_id) references case_file,
    constraint referral_request_disclosure_is_known check (disclosure in ('NONE', 'OPEN', 'ENDED', 'REFUSED'))
);
create index referral_request_of_case on referral_request (case_id, requested_at);
call guard('referral_request', 'case_id');

create table referral_person (
    referral_id  uuid not null,
    person_id    uuid not null,
    case_id      uuid not null,
    withdrawn_at timestamptz,
    constraint referral_person_is_named_once primary key (referral_id, person_id),
    constraint referral_person_is_of_a_referral foreign key (referral_id) references referral_request,
    constraint referral_person_is_a_person foreign key (person_id) references person
);
create index referral_person_by_person on referral_person (person_id);
call guard('referral_person', 'case_id');

grant select, insert, update on referral_request, referral_person to ${app}, ${worker};
