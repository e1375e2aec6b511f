-- The plan by country, population group and age-gender cell, and each line under its import. What stood here came with the
-- version and is loaded again at the start.
drop table plan_figure;
create table plan_figure (
    import           uuid   not null,
    year             int    not null,
    platform         code   not null,
    country          country,
    population_group code,
    age_gender       code,
    people_in_need   bigint,
    target           bigint,
    printed_share    numeric,
    requirements_usd bigint,
    partners         bigint,
    constraint plan_figure_is_said_once_an_import unique nulls not distinct
        (import, year, platform, country, population_group, age_gender),
    constraint plan_figure_comes_with_its_import foreign key (import) references figure_import,
    constraint plan_figure_is_of_a_known_platform check (platform in
        ('BRA', 'CHL', 'COL', 'ECU', 'PER', 'CARIBBEAN', 'CAM', 'SOUTHERN_CONE', 'REGIONAL')),
    constraint plan_figure_is_never_negative check
        (people_in_need >= 0 and target >= 0 and requirements_usd >= 0 and partners >= 0),
    constraint plan_figure_has_a_share_of_at_most_all check (printed_share between 0 and 100),
    constraint plan_figure_counts_transit_in_a_country check
        (country is not null or population_group not in ('IN_TRANSIT', 'ON_THE_MOVE_VEN', 'ON_THE_MOVE_OTHER')),
    constraint plan_figure_asks_money_for_everybody check
        (requirements_usd is null and partners is null or population_group is null and age_gender is null)
);
create index plan_figure_by_year on plan_figure (year, import);
grant select, insert on plan_figure to ${app}, ${worker};
