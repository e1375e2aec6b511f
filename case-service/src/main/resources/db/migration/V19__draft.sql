-- What somebody has begun to write and not yet sent: theirs alone, sealed under a key of its own, gone after 72 hours.
create table draft (
    id         uuid        not null,
    author     text        not null,
    form       text        not null,
    saved_at   timestamptz not null,
    kept_until timestamptz not null,
    constraint draft_is_known_by_its_id primary key (id),
    constraint draft_is_of_an_account check (author like 'user:%')
);
create index draft_of_author on draft (author, saved_at desc);
create index draft_by_end on draft (kept_until);
alter table draft enable row level security;
alter table draft force row level security;
create policy owner_migrates on draft to ${owner} using (true);
create policy worker_ends_drafts on draft to ${worker} using (true);
create policy author_alone on draft to ${app}
    using (author = any ((select caller_subjects())::text[]) and kept_until > now());
grant select, insert, update, delete on draft to ${app};
grant select, delete on draft to ${worker};

-- A draft may be older than the case it becomes.
alter table sealed_block drop constraint sealed_block_is_of_a_case;
alter table sealed_block drop constraint sealed_block_is_one_of_four;
alter table sealed_block add constraint sealed_block_is_of_a_known_kind
    check (block in ('CONTACT', 'IDENTITY', 'NARRATIVE', 'LOCATION', 'DRAFT'));
create policy author_alone on sealed_block to ${app}
    using (block = 'DRAFT' and exists (select from draft d where d.id = row_id));
grant delete on sealed_block to ${app};
