-- The organisation whose reporting officer is asking, as the first statement of the transaction said it; null for everybody
-- else. One account has one organisation.
create function reports_for() returns text language sql stable parallel safe
    return (select split_part(s, ':', 2) from unnest(caller_subjects()) s
            where s ~ '^role:[A-Z]{2}-[A-Z0-9-]{2,30}:reporting-officer$' limit 1);

-- Which months an organisation has reported, and how often it has restated them. A version is never changed: what came later
-- is in the next one.
create table five_w_report (
    organisation organisation not null,
    month        date         not null,
    version      int          not null,
    taken_at     timestamptz  not null,
    rows         int          not null,
    not_ready    int          not null,
    changed      int          not null,
    constraint five_w_report_is_taken_once_a_version primary key (organisation, month, version),
    constraint five_w_report_counts_versions_from_one check (version >= 1),
    constraint five_w_report_is_of_a_month check (extract(day from month) = 1)
);

-- The rows of a version as they were given: codes and numbers, of which the 5W's words are made. Small cells: each
-- organisation's own work, shown to its own reporting officer and nobody else.
create table five_w_row (
    organisation         organisation not null,
    month                date         not null,
    version              int          not null,
    line                 text         not null,
    country              country      not null,
    admin1               admin1,
    implementing_partner organisation,
    indicator            code,
    activity             code,
    pillar               code,
    unit                 code,
    rmrp                 boolean,
    cash                 boolean      not null,
    mechanism            code,
    quantity             numeric,
    value                numeric,
    total                bigint       not null,
    unregistered         bigint       not null,
    new_people           bigint       not null,
    new_elsewhere        bigint       not null,
    lacking              bigint       not null,
    by_group             bigint[]     not null,
    by_age_gender        bigint[]     not null,
    constraint five_w_row_stands_once_in_its_version primary key (organisation, month, version, line),
    constraint five_w_row_is_of_a_version foreign key (organisation, month, version) references five_w_report,
    constraint five_w_row_counts_five_groups check (cardinality(by_group) = 5),
    constraint five_w_row_counts_six_cells check (cardinality(by_age_gender) = 6),
    constraint five_w_row_lacks_nothing_of_anybody check (lacking = 0)
);

alter table five_w_report enable row level security;
alter table five_w_report force row level security;
alter table five_w_row enable row level security;
alter table five_w_row force row level security;
-- The owner asks which months were reported, for the list of those that were not.
create policy owner_compares on five_w_report to ${owner} using (true);
create policy own_officer_takes on five_w_report to ${app}
    using (organisation = (select reports_for())) with check (organisation = (select reports_for()));
create policy own_officer_takes on five_w_row to ${app}
    using (organisation = (select reports_for())) with check (organisation = (select reports_for()));
-- No update and no delete: what was given stays as it was given.
grant select, insert on five_w_report, five_w_row to ${app};
