-- The register of requests: who asked for which table, and whether it was among those given out. Open to every auditor by design.
create table figure_request (
    id       bigint generated always as identity,
    asked_at timestamptz not null default now(),
    asked_by text        not null,
    period   text        not null,
    asked    text        not null,
    given    boolean     not null,
    constraint figure_request_is_known_by_its_number primary key (id),
    constraint figure_request_is_made_of_codes check (period ~ '^(20[0-9]{2}(-H[12])?)?$' and asked ~ '^[A-Za-z/.-]{0,120}$')
);
grant select, insert on figure_request to ${app};
