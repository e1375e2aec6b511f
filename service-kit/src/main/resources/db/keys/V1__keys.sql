-- Data keys, each wrapped under a key-encryption key that lies in no database. This database is never part of a backup of
-- the data: who has one of the two can read nothing.
create table wrapped_key (
    owner   uuid        not null,
    key_id  int         not null,
    wrapped bytea       not null,
    made_at timestamptz not null default now(),
    constraint wrapped_key_is_one_per_owner primary key (owner)
);
create index wrapped_key_by_key on wrapped_key (key_id);

-- The key-encryption key that wraps now. Whoever wraps under another one is told to look again: the other one is about
-- to be destroyed.
create table current_key (
    key_id       int     not null,
    the_only_one boolean not null default true,
    constraint current_key_is_one_row primary key (the_only_one),
    constraint current_key_has_no_second_row check (the_only_one)
);

-- The newest revision of each block that was acknowledged or read: an older one in its place was put there.
create table block_revision (
    row_id   uuid   not null,
    block    text   not null,
    revision bigint not null,
    constraint block_revision_is_one_per_block primary key (row_id, block)
);
create function block_revision_never_goes_back() returns trigger language plpgsql as $$
begin
    if new.revision < old.revision and session_user = '${app}' then
        raise exception 'a revision never goes back' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger block_revision_never_goes_back before update on block_revision
    for each row execute function block_revision_never_goes_back();

-- After a restore of the data older revisions are there on purpose; called by nobody but the restore.
create function forget_revisions() returns void language sql as $$
    update block_revision set revision = 0
$$;
create function accept_restored(restored_row uuid, restored_block text, restored_revision bigint) returns void
    language sql as $$
    insert into block_revision (row_id, block, revision) values (restored_row, restored_block, restored_revision)
    on conflict (row_id, block) do update set revision = excluded.revision
$$;
revoke execute on function forget_revisions(), accept_restored(uuid, text, bigint) from public;

-- Somebody asks for a turn by a row without a key. A key turn replaces the key-encryption key: afterwards no old copy of this database can be unwrapped.
create table key_turn (
    id          uuid        not null,
    begun_at    timestamptz not null default now(),
    key_id      int,
    finished_at timestamptz,
    constraint key_turn_is_known_by_its_id primary key (id)
);
create unique index key_turn_one_at_a_time on key_turn ((true)) where finished_at is null;

-- The two dates of an erasure: unreadable here, and unreadable in every copy of this database.
create table erasure (
    owner                uuid        not null,
    erased_at            timestamptz not null default now(),
    unreadable_in_copies timestamptz,
    constraint erasure_is_said_once primary key (owner)
);
create index erasure_waiting on erasure (erased_at) where unreadable_in_copies is null;

grant select on wrapped_key, current_key, block_revision, erasure to ${app}, ${worker};
grant insert on wrapped_key to ${app};
grant insert, update on block_revision to ${app};
grant insert, update on current_key to ${worker};
grant update, delete on wrapped_key to ${worker};
grant delete on block_revision to ${worker};
grant select, insert, update on key_turn to ${worker};
grant insert, update on erasure to ${worker};
