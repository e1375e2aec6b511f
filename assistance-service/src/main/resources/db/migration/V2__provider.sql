-- Organisations as the directory has them. Plain grants, no policy: the directory is public among those who log in.
create table provider (
    organisation text    not null,
    revision     bigint  not null,
    country      text    not null,
    practice     boolean not null,
    constraint provider_is_known_by_its_code primary key (organisation)
);
grant select on provider to ${app};
grant select, insert, update on provider to ${worker};
