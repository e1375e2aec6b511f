-- What reports say about a year that is over: reached, assisted by the mechanism, who reported and who implemented.
create table yearly_result (
    import                  uuid not null,
    year                    int  not null,
    platform                code not null,
    country                 country,
    population_group        code,
    people_reached          bigint,
    qualifier               code not null,
    printed_reached_share   numeric,
    direct_assistance_share numeric,
    mechanism_cases         bigint,
    mechanism_individuals   bigint,
    mechanism_countries     country[] not null,
    reporting_partners      bigint,
    implementing_partners   bigint,
    activities              bigint,
    constraint yearly_result_is_said_once_an_import unique nulls not distinct
        (import, year, platform, country, population_group),
    constraint yearly_result_comes_with_its_import foreign key (import) references figure_import,
    constraint yearly_result_is_never_negative check
        (people_reached >= 0 and mechanism_cases >= 0 and mechanism_individuals >= 0 and activities >= 0
            and reporting_partners >= 0 and implementing_partners >= 0),
    constraint yearly_result_counts_transit_in_a_country check
        (country is not null or population_group not in ('IN_TRANSIT', 'ON_THE_MOVE_VEN', 'ON_THE_MOVE_OTHER'))
);
create index yearly_result_by_year on yearly_result (year, import);
grant select, insert on yearly_result to ${app}, ${worker};
