-- One head per stream. Its row lock makes the order of sequences the order of commits.
create table stream_head (
    topic             text   not null,
    key               text   not null,
    epoch             int    not null,
    sequence          bigint not null,
    previous_epoch    int    not null default 0,
    previous_sequence bigint not null default 0,
    constraint stream_head_is_one_per_stream primary key (topic, key)
);

-- Counts restores. A stream born after a restore starts in the new epoch.
create table stream_epoch (
    epoch int not null,
    the_only_one boolean not null default true,
    constraint stream_epoch_is_one_row primary key (the_only_one),
    constraint stream_epoch_has_no_second_row check (the_only_one)
);
insert into stream_epoch (epoch) values (0);

create table outbox (
    position     bigint generated always as identity,
    event_id     uuid        not null,
    topic        text        not null,
    key          text        not null,
    epoch        int         not null,
    sequence     bigint      not null,
    after_epoch    int       not null,
    after_sequence bigint    not null,
    type         text        not null,
    payload      text        not null,
    created_at   timestamptz not null default now(),
    published_at timestamptz,
    constraint outbox_event_is_known_by_its_id primary key (event_id),
    constraint outbox_stream_has_no_gap_and_no_twin unique (topic, key, epoch, sequence)
);
-- The position is drawn while the head of the stream is locked: in one stream, position order is sequence order.
create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_by_age on outbox (created_at);

-- The logs the relay wrote to. Another id under the same name is a new, empty log.
create table outbox_topic (
    topic    text not null,
    topic_id text not null,
    constraint outbox_topic_is_one_per_name primary key (topic)
);

-- After a restore: sequences begin anew, and the first event of each stream says what it comes after.
create function begin_new_epoch() returns int language sql as $$
    update stream_head set
        previous_epoch = case when sequence > 0 then epoch else previous_epoch end,
        previous_sequence = case when sequence > 0 then sequence else previous_sequence end,
        epoch = epoch + 1, sequence = 0;
    update stream_epoch set epoch = epoch + 1 returning epoch;
$$;

grant select, insert, update on stream_head to ${app}, ${worker};
grant select on stream_epoch to ${app}, ${worker};
grant insert on outbox to ${app};
grant select, insert, update, delete on outbox to ${worker};
grant select, insert, update on outbox_topic to ${worker};
