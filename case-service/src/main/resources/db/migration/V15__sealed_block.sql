-- What people said of themselves, and what was noted about them: sealed, one document a block. The row is a person, or
-- the case for what concerns several people. Without the database of keys nothing here can be read.
create table sealed_block (
    row_id    uuid        not null,
    block     text        not null,
    resource  uuid        not null,
    revision  bigint      not null,
    sealed    bytea       not null,
    sealed_at timestamptz not null,
    constraint sealed_block_is_one_per_row_and_block primary key (row_id, block),
    constraint sealed_block_is_of_a_case foreign key (resource) references case_file,
    constraint sealed_block_is_one_of_four check (block in ('CONTACT', 'IDENTITY', 'NARRATIVE', 'LOCATION')),
    constraint sealed_block_revisions_count_from_one check (revision > 0)
);
create index sealed_block_of_case on sealed_block (resource);
call guard('sealed_block', 'resource');
create policy receiver_opens_disclosure on sealed_block for select to ${app}
    using (exists (select from access_grant g
                   where g.part = row_id and sealed_block.block = any (g.blocks)
                     and g.subject = any ((select caller_subjects())::text[]) and 'open-disclosure' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now())
           and caller_may_open(row_id));
grant select, insert, update on sealed_block to ${app};
grant select, delete on sealed_block to ${worker};

-- An erasure is carried out once the notes about several people speak of this one no more.
alter table person
    add column shared_notes_rewritten_at timestamptz,
    add column erased_at timestamptz,
    add constraint person_is_erased_after_it_was_queued check (erased_at is null or erasure_queued_at is not null);
create index person_leaving on person (erasure_queued_at) where erasure_queued_at is not null and erased_at is null;
grant delete on assessment to ${worker};
grant select on assessment to ${worker};
