-- Places to sleep. Whoever is not a partner of the organisation that keeps them finds no row, so that nobody learns that
-- there is a place at all: neither a coordinator, nor an officer of the same organisation. Where a place is has no column.
create table shelter_place (
    id            uuid        not null,
    token         text        not null,
    organisation  text        not null,
    capacity      int         not null,
    genders       text[]      not null,
    ages          text[]      not null,
    families      boolean     not null,
    open          boolean     not null,
    version       bigint      not null,
    registered_at timestamptz not null,
    constraint shelter_place_is_known_by_its_id primary key (id),
    constraint shelter_place_token_is_given_once unique (token),
    constraint shelter_place_token_says_nothing check (token ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint shelter_place_has_beds check (capacity between 1 and 500),
    constraint shelter_place_is_for_somebody check (cardinality(genders) > 0 and cardinality(ages) > 0)
);
create index shelter_place_of_organisation on shelter_place (organisation, registered_at);

-- Whether the caller keeps the places of an organisation: its partners do.
create function caller_keeps_places_of(asked text) returns boolean language sql stable
    return ('role:' || asked || ':partner') = any ((select caller_subjects())::text[]);

alter table shelter_place enable row level security;
alter table shelter_place force row level security;
create policy owner_migrates on shelter_place to ${owner} using (true);
create policy partners_keep_own_places on shelter_place to ${app} using (caller_keeps_places_of(organisation));
grant select, insert, update on shelter_place to ${app};

-- Addresses, sealed under the key of their organisation. The row is a place; without the database assistance_keys nothing
-- here can be read.
create table sealed_block (
    row_id    uuid        not null,
    block     text        not null,
    resource  uuid        not null,
    revision  bigint      not null,
    sealed    bytea       not null,
    sealed_at timestamptz not null,
    constraint sealed_block_is_one_per_row_and_block primary key (row_id, block),
    constraint sealed_block_is_of_a_place foreign key (resource) references shelter_place,
    constraint sealed_block_is_an_address check (block = 'ADDRESS'),
    constraint sealed_block_revisions_count_from_one check (revision > 0)
);
alter table sealed_block enable row level security;
alter table sealed_block force row level security;
create policy owner_migrates on sealed_block to ${owner} using (true);
create policy partners_keep_own_addresses on sealed_block to ${app}
    using (exists (select from shelter_place p
                   where p.id = sealed_block.resource and caller_keeps_places_of(p.organisation)));
grant select, insert, update on sealed_block to ${app};
