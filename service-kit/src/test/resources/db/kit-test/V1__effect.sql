-- What events did, in the order in which they did it. No row-level security: nothing here belongs to anybody.
create table effect (
    position bigint generated always as identity,
    stream   text   not null,
    number   bigint not null,
    at       timestamptz not null default clock_timestamp()
);
create index effect_by_stream on effect (stream);

-- Numbers at which the reader fails: as long as a row is here, its event is poison.
create table poison (
    stream text   not null,
    number bigint not null,
    kind   text   not null
);
grant select, insert on effect to ${worker};
grant select on poison to ${worker};
