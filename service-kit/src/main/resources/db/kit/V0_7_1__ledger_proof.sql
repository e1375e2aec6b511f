-- What a proof is made of, read as the owner, because requests read no leaf and no tree.

-- A leaf of that id, if it says that one of these was seen; of any other leaf, and of none, nothing.
create function ledger_seen_leaf(resources text[], leaf uuid) returns setof ledger_leaf language sql stable
    security definer set search_path = public, pg_temp as $$
    select * from ledger_leaf
    where id = leaf and (resource = any (resources) or parts && resources) and decision = 'ALLOW'
$$;

-- The hashes of one tile, in their order. Whoever has them learns nothing of the leaves: each holds a random nonce.
create function ledger_tile(of_level int, number bigint) returns setof bytea language sql stable
    security definer set search_path = public, pg_temp as $$
    select hash from (
        select position, hash from ledger_leaf
            where of_level = 0 and position >= number * 256 and position < (number + 1) * 256
        union all
        select position, hash from ledger_node
            where of_level > 0 and level = of_level and position >= number * 256 and position < (number + 1) * 256) tile
    order by position
$$;

-- The last checkpoint, which lies in a file outside for everybody.
create function ledger_newest_checkpoint() returns text language sql stable
    security definer set search_path = public, pg_temp as $$
    select note from ledger_checkpoint
$$;

revoke all on function ledger_seen_leaf(text[], uuid), ledger_tile(int, bigint), ledger_newest_checkpoint() from public;
grant execute on function ledger_seen_leaf(text[], uuid), ledger_tile(int, bigint), ledger_newest_checkpoint() to ${app};
