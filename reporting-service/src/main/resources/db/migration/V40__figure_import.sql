-- Figures come in as whole tables. Rows stay as they came, under the import that brought them; what stands of a source and
-- year is what its latest import says that nobody undid.
create table figure_import (
    id        uuid        not null,
    number    bigint      generated always as identity,
    kind      code        not null,
    source    text        not null,
    title     text        not null,
    years     int[]       not null,
    row_count int         not null,
    file_hash text        not null,
    made_by   text        not null,
    made_at   timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    constraint figure_import_is_known_by_an_id primary key (id),
    constraint figure_import_has_its_place_in_time unique (number),
    constraint figure_import_is_of_a_known_kind check
        (kind in ('PLAN_FIGURES', 'YEARLY_RESULTS', 'EXTERNAL_STATISTICS', 'FUNDING')),
    constraint figure_import_names_its_source_by_a_code check (source ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    constraint figure_import_has_a_title check (length(title) between 3 and 300),
    constraint figure_import_says_something check (row_count > 0 and cardinality(years) > 0),
    constraint figure_import_knows_its_file check (file_hash ~ '^[0-9a-f]{64}$'),
    constraint figure_import_is_undone_by_somebody check ((undone_by is null) = (undone_at is null))
);
create index figure_import_by_source on figure_import (kind, source, number desc);

-- Which import of a source stands for a year.
create view figure_import_in_force with (security_invoker = true) as
    select distinct on (i.kind, i.source, y.year) i.kind, i.source, i.title, y.year, i.id as import
    from figure_import i cross join unnest(i.years) as y (year)
    where i.undone_at is null
    order by i.kind, i.source, y.year, i.number desc;

-- Reference data about no person: whoever has a role that may ask reads all of it. Nothing is ever deleted or rewritten.
grant select, insert on figure_import to ${app}, ${worker};
grant update (undone_by, undone_at) on figure_import to ${app};
grant select on figure_import_in_force to ${app}, ${worker};
