-- Something given to people of a case, or to people nobody registered (then no case and no person is named).
create table delivery (
    id           uuid        not null,
    organisation text        not null,
    case_file    text,
    case_facts   text,
    case_type    text,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    constraint delivery_is_known_by_its_id primary key (id),
    constraint delivery_names_a_case_wholly_or_not_at_all
        check (num_nulls(case_file, case_facts, case_type) in (0, 3))
);
call guard('delivery', 'id');

-- Every version, the present one too. A correction adds a row with its reason and changes none. A voided version says
-- what had been recorded, and counts nothing.
create table delivery_version (
    delivery             uuid        not null,
    version              bigint      not null,
    organisation         text        not null,
    service              text        not null,
    country              text        not null,
    admin1               text        not null,
    day                  date        not null,
    quantity             numeric     not null,
    unit                 text        not null,
    modality             text        not null,
    value_usd            numeric,
    mechanism            text,
    implementing_partner text,
    population_group     text,
    voided               boolean     not null,
    reason               text,
    recorded_by          text        not null,
    recorded_at          timestamptz not null,
    constraint delivery_version_is_kept_once primary key (delivery, version),
    constraint delivery_version_belongs_to_a_delivery foreign key (delivery) references delivery,
    constraint delivery_version_counts_something check (quantity > 0 and quantity <= 1000000),
    constraint delivery_version_in_cash_has_value_and_mechanism check (
        (modality = 'CASH' and value_usd is not null and mechanism is not null)
        or (modality = 'IN_KIND' and value_usd is null and mechanism is null)),
    constraint delivery_version_is_corrected_for_a_reason check ((version = 1) = (reason is null))
);
create index delivery_version_by_day on delivery_version (organisation, day);
call guard('delivery_version', 'delivery');

create table delivery_person (
    delivery uuid   not null,
    version  bigint not null,
    person   text   not null,
    facts    text   not null,
    constraint delivery_person_is_named_once primary key (delivery, version, person),
    constraint delivery_person_belongs_to_a_version foreign key (delivery, version) references delivery_version
);
call guard('delivery_person', 'delivery');

-- How many people nobody registered were reached, by age and gender: counts, never rows about one of them.
create table delivery_headcount (
    delivery    uuid   not null,
    version     bigint not null,
    age_gender  text   not null,
    individuals int    not null,
    constraint delivery_headcount_is_said_once primary key (delivery, version, age_gender),
    constraint delivery_headcount_belongs_to_a_version foreign key (delivery, version) references delivery_version,
    constraint delivery_headcount_counts_somebody check (individuals > 0)
);
call guard('delivery_headcount', 'delivery');

grant select, insert, update on delivery to ${app};
grant select, insert on delivery_version, delivery_person, delivery_headcount to ${app};
