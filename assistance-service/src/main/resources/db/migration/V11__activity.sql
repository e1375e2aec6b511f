-- What an organisation did without assisting anybody: trainings, mechanisms, campaigns. No person and no free text has a
-- column. People trained are counted, never named, and never added to people assisted.
create table activity (
    id           uuid        not null,
    organisation text        not null,
    kind         text        not null,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    constraint activity_is_known_by_its_id primary key (id),
    constraint activity_is_of_one_of_three_kinds check (kind in ('TRAINING', 'MECHANISM', 'CAMPAIGN'))
);

-- Every version, the present one too, as with deliveries.
create table activity_version (
    activity             uuid        not null,
    version              bigint      not null,
    organisation         text        not null,
    pillar               text        not null,
    country              text        not null,
    admin1               text        not null,
    first_day            date        not null,
    last_day             date        not null,
    implementing_partner text,
    rmrp                 boolean     not null,
    topic                text,
    hours                int,
    support              text,
    level                text,
    mechanism            text,
    audiences            text[],
    languages            text[],
    channels             text[],
    outputs              int,
    voided               boolean     not null,
    reason               text,
    recorded_by          text        not null,
    recorded_at          timestamptz not null,
    constraint activity_version_is_kept_once primary key (activity, version),
    constraint activity_version_belongs_to_an_activity foreign key (activity) references activity,
    constraint activity_version_serves_one_of_four_pillars
        check (pillar in ('PREVENTION', 'PROTECTION', 'PROSECUTION', 'PARTNERSHIP')),
    constraint activity_version_ends_after_it_began check (last_day >= first_day),
    constraint activity_version_says_one_thing_wholly check (
        num_nulls(topic, hours) in (0, 2) and num_nulls(support, level, mechanism) in (0, 3)
        and num_nulls(audiences, languages, channels, outputs) in (0, 4)
        and num_nonnulls(topic, support, outputs) = 1),
    constraint activity_version_is_corrected_for_a_reason check ((version = 1) = (reason is null))
);
create index activity_version_by_day on activity_version (organisation, last_day, activity);

-- Who took part in a training, counted twice over: by age and gender, and by where they work. The two sums are one.
create table activity_participants (
    activity    uuid   not null,
    version     bigint not null,
    counted_by  text   not null,
    cell        text   not null,
    individuals int    not null,
    constraint activity_participants_are_counted_once primary key (activity, version, counted_by, cell),
    constraint activity_participants_belong_to_a_version
        foreign key (activity, version) references activity_version,
    constraint activity_participants_are_counted_in_two_ways check (counted_by in ('AGE_GENDER', 'WHERE_THEY_WORK')),
    constraint activity_participants_are_somebody check (individuals > 0)
);

-- Not behind the caseload: they are no line of a list of cases and deliveries. Bound to the organisation of the caller, whose
-- roles are asked before.
create function caller_works_for(asked text) returns boolean language sql stable
    return ('org:' || asked) = any ((select caller_subjects())::text[]);

alter table activity enable row level security;
alter table activity force row level security;
create policy owner_migrates on activity to ${owner} using (true);
create policy organisation_keeps_own_activities on activity to ${app} using (caller_works_for(organisation));
alter table activity_version enable row level security;
alter table activity_version force row level security;
create policy owner_migrates on activity_version to ${owner} using (true);
create policy organisation_keeps_own_activities on activity_version to ${app} using (caller_works_for(organisation));
alter table activity_participants enable row level security;
alter table activity_participants force row level security;
create policy owner_migrates on activity_participants to ${owner} using (true);
create policy organisation_keeps_own_activities on activity_participants to ${app}
    using (exists (select from activity a where a.id = activity_participants.activity
                   and caller_works_for(a.organisation)));

grant select, insert, update on activity to ${app};
grant select, insert on activity_version, activity_participants to ${app};
