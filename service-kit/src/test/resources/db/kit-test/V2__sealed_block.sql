-- The table a service that seals keeps its blocks in; here nothing belongs to anybody.
create table sealed_block (
    row_id    uuid        not null,
    block     text        not null,
    resource  uuid        not null,
    revision  bigint      not null,
    sealed    bytea       not null,
    sealed_at timestamptz not null,
    constraint sealed_block_is_one_per_row_and_block primary key (row_id, block)
);
grant select, insert, update on sealed_block to ${worker};
