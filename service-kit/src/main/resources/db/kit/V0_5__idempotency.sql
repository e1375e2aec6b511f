-- What was answered to a command, so that a retry after a crash is answered alike. Keyed hashes only, never a body.
create table idempotency (
    key_hash    bytea       not null,
    body_hash   bytea       not null,
    status      int,
    location    text,
    etag        text,
    answered_at timestamptz not null default now(),
    constraint idempotency_key_is_used_once primary key (key_hash)
);
create index idempotency_by_age on idempotency (answered_at);
grant select, insert, update on idempotency to ${app};
grant select, delete on idempotency to ${worker};
