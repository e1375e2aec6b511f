-- The directory is reference data about organisations, not about people: everybody who may call its endpoints may read
-- all of it, so these tables have plain grants and no policy. Only the worker writes, from the files of this version.
create table platform (
    code text not null,
    name text not null,
    kind text not null,
    constraint platform_is_known_by_its_code primary key (code),
    constraint platform_is_national_or_sub_regional check (kind in ('national', 'sub_regional'))
);

-- The 17 countries of the response, and Venezuela as a counterpart, which belongs to no platform.
create table country (
    code     text not null,
    alpha2   text not null,
    zone     text not null,
    platform text,
    constraint country_is_known_by_its_code primary key (code),
    constraint country_has_one_short_code unique (alpha2),
    constraint country_belongs_to_a_platform foreign key (platform) references platform
);

create table organisation (
    code     text    not null,
    name     text    not null,
    country  text    not null,
    classes  text[]  not null,
    channel  text    not null,
    zone     text    not null,
    practice boolean not null,
    on_call  text    not null,
    revision int     not null default 1,
    constraint organisation_is_known_by_its_code primary key (code),
    constraint organisation_works_in_a_country foreign key (country) references country,
    constraint organisation_is_of_some_class check (cardinality(classes) > 0),
    constraint organisation_answers_by_account_phone_or_letter check (channel in ('ACCOUNT', 'PHONE', 'LETTER'))
);

create table service_entry (
    organisation text   not null,
    service      text   not null,
    languages    text[] not null,
    age_bands    text[] not null,
    genders      text[] not null,
    capacity     int    not null,
    on_call      text   not null,
    constraint service_entry_is_one_per_kind primary key (organisation, service),
    constraint service_entry_is_of_an_organisation foreign key (organisation) references organisation,
    constraint service_entry_has_no_negative_capacity check (capacity >= 0)
);

grant select on platform, country, organisation, service_entry to ${app};
grant select, insert, update on platform, country, organisation, service_entry to ${worker};
