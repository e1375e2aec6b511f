-- Who read or decided what: one leaf for each answered read, each change that was allowed and each refusal. Requests add
-- leaves and read none; the worker numbers them, once; only the owner could take one away, and that is found.
create table ledger_leaf (
    id           uuid        not null,
    at           timestamptz not null,
    actor        text        not null,
    affiliation  text        not null,
    action       text        not null,
    resource     text        not null,
    parts        text[]      not null,
    blocks       text[]      not null,
    purpose      text        not null,
    decision     text        not null,
    request      text        not null,
    nonce        text        not null,
    seal         text        not null,
    position     bigint,
    place        text,
    hash         bytea,
    constraint ledger_leaf_is_known_by_its_id primary key (id),
    constraint ledger_leaf_has_a_position_of_its_own unique (position),
    constraint ledger_leaf_is_sealed_in_its_place check ((position is null) = (place is null)),
    constraint ledger_leaf_is_in_the_tree_once_it_has_a_position check ((position is null) = (hash is null)),
    constraint ledger_leaf_names_a_block_of_each_part check (cardinality(parts) = cardinality(blocks)),
    constraint ledger_leaf_decides check (decision in ('ALLOW', 'DENY', 'TOO_MANY_REFUSALS'))
);
create index ledger_leaf_without_position on ledger_leaf (id) where position is null;
create index ledger_leaf_by_resource on ledger_leaf (resource, id);
create index ledger_leaf_by_actor on ledger_leaf (actor, id);
create index ledger_leaf_by_part on ledger_leaf using gin (parts) where parts <> '{}';

-- The tree over the leaves (RFC 6962): one row per complete subtree of 256 leaves, 65,536 and so on; what lies below is
-- computed from the hashes of the leaves. A proof reads some hundreds of rows, whatever the size.
create table ledger_node (
    level    int    not null,
    position bigint not null,
    hash     bytea  not null,
    constraint ledger_node_is_known_by_its_place primary key (level, position)
);

-- The last checkpoint, as it stands in the file outside.
create table ledger_checkpoint (
    note text not null,
    the_only_one boolean not null default true,
    constraint ledger_checkpoint_is_one_row primary key (the_only_one),
    constraint ledger_checkpoint_has_no_second_row check (the_only_one)
);

-- Each restore begins an epoch; it says how many leaves were there then.
create table ledger_epoch (
    epoch    int         not null,
    size     bigint      not null,
    begun_at timestamptz not null default now(),
    constraint ledger_epoch_begins_once primary key (epoch)
);
insert into ledger_epoch (epoch, size) values (0, 0);

-- After a restore, beside begin_new_epoch.
create function begin_new_ledger_epoch() returns int language sql as $$
    insert into ledger_epoch (epoch, size)
        select (select max(epoch) + 1 from ledger_epoch), (select coalesce(max(position) + 1, 0) from ledger_leaf)
        returning epoch
$$;

-- Who saw one of these: read as the owner, because requests read no leaf. What is asked for is a keyed hash, which only
-- the service can make.
create function ledger_seen(resources text[], before uuid, at_most int) returns setof ledger_leaf language sql stable
    security definer set search_path = public, pg_temp as $$
    select * from ledger_leaf
    where (resource = any (resources) or parts <> '{}' and parts && resources)
        and decision = 'ALLOW' and (before is null or id < before)
    order by id desc limit at_most
$$;

-- What an account saw, changed or was refused.
create function ledger_of_actor(of_actor text, of_affiliation text, before uuid, at_most int) returns setof ledger_leaf
    language sql stable security definer set search_path = public, pg_temp as $$
    select * from ledger_leaf
    where actor = of_actor and affiliation = of_affiliation and (before is null or id < before)
    order by id desc limit at_most
$$;

alter table ledger_leaf enable row level security;
alter table ledger_leaf force row level security;
create policy owner_migrates on ledger_leaf to ${owner} using (true);
create policy worker_reads on ledger_leaf for select to ${worker} using (true);
create policy worker_numbers_once on ledger_leaf for update to ${worker}
    using (position is null) with check (position is not null);
-- Nobody leaves a leaf in the name of somebody else.
create policy caller_leaves_own_leaves on ledger_leaf for insert to ${app}
    with check (position is null and actor = any ((select caller_subjects())::text[]));

grant insert on ledger_leaf to ${app};
grant select, update (position, place, hash) on ledger_leaf to ${worker};
grant select, insert on ledger_node to ${worker};
grant select, insert, update on ledger_checkpoint to ${worker};
grant select on ledger_epoch to ${worker};
revoke all on function ledger_seen(text[], uuid, int), ledger_of_actor(text, text, uuid, int) from public;
grant execute on function ledger_seen(text[], uuid, int), ledger_of_actor(text, text, uuid, int) to ${app};
