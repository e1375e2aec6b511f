-- What others counted, as R4V's papers quote it: one number, where, when, by whom.
create table external_statistic (
    import         uuid    not null,
    indicator      code    not null,
    platform       code    not null,
    country        country,
    first_year     int     not null,
    last_year      int     not null,
    value          numeric not null,
    qualifier      code    not null,
    printed_source text    not null,
    note           text,
    constraint external_statistic_is_said_once_an_import unique nulls not distinct
        (import, indicator, platform, country, first_year, last_year),
    constraint external_statistic_comes_with_its_import foreign key (import) references figure_import,
    constraint external_statistic_ends_after_it_began check (last_year >= first_year),
    constraint external_statistic_is_never_negative check (value >= 0)
);
create index external_statistic_by_country on external_statistic (country, indicator);
grant select, insert on external_statistic to ${app}, ${worker};
