-- What the response plan printed. Reference data about no person, so it is behind no caseload: whoever has a role that may
-- ask reads all of it, and only the start of the service writes it.
create table plan_figure (
    year             int           not null,
    platform         text          not null,
    people_in_need   bigint        not null,
    target           bigint        not null,
    printed_share    numeric(4, 1) not null,
    requirements_usd bigint        not null,
    partners         int,
    constraint plan_figure_is_printed_once_a_year_and_platform primary key (year, platform),
    constraint plan_figure_is_of_a_known_platform check (platform in
        ('BRA', 'CHL', 'COL', 'ECU', 'PER', 'CARIBBEAN', 'CAM', 'SOUTHERN_CONE', 'REGIONAL')),
    constraint plan_figure_has_people_in_need check (people_in_need > 0)
);
grant select on plan_figure to ${app};
grant select, insert, update on plan_figure to ${worker};
