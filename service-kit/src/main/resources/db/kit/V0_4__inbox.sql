-- How far each stream of each source has had its effect here.
create table inbox_cursor (
    source   text   not null,
    topic    text   not null,
    key      text   not null,
    epoch    int    not null,
    sequence bigint not null,
    constraint inbox_cursor_is_one_per_stream primary key (source, topic, key)
);

-- Events that wait for an earlier one, events that were parked because they cannot have their effect, and records that
-- could not be read at all, which belong to no stream.
create table inbox_held (
    id             uuid        not null,
    source         text        not null,
    topic          text        not null,
    key            text        not null,
    epoch          int         not null,
    sequence       bigint      not null,
    after_epoch    int         not null,
    after_sequence bigint      not null,
    event_id       text        not null,
    type           text        not null,
    payload        bytea       not null,
    state          text        not null,
    reason         text        not null,
    held_at        timestamptz not null default now(),
    constraint inbox_held_is_known_by_its_id primary key (id),
    constraint inbox_held_once unique (source, topic, key, epoch, sequence),
    constraint inbox_held_has_a_known_state check (state in ('waiting', 'parked', 'unreadable'))
);

-- Who replayed what, with what result: an administrator's action leaves its trace.
create table inbox_replay (
    held_id     uuid        not null,
    replayed_by text        not null,
    replayed_at timestamptz not null default now(),
    healed      boolean     not null
);

-- A source that was restored lost events this service already had. Said once, for a person to reconcile.
create table inbox_ahead (
    source   text        not null,
    topic    text        not null,
    key      text        not null,
    had_epoch    int     not null,
    had_sequence bigint  not null,
    resumed_after bigint not null,
    found_at timestamptz not null default now()
);

grant select, insert, update, delete on inbox_cursor, inbox_held, inbox_replay, inbox_ahead to ${worker};
