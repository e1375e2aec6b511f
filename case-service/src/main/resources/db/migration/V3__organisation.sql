-- The register of organisations as referral-service publishes it: reference data, the same for every caller.
create table organisation (
    code     text   not null,
    revision bigint not null,
    country  text   not null,
    classes  text[] not null,
    channel  text   not null,
    practice boolean not null,
    constraint organisation_is_known_by_its_code primary key (code)
);
grant select on organisation to ${app};
grant select, insert, update on organisation to ${worker};
