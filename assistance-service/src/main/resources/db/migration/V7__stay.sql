-- Who sleeps, or slept, in which place. Behind the same policy as the places: to everybody else nobody sleeps anywhere.
create table stay (
    id           uuid        not null,
    place        uuid        not null,
    organisation text        not null,
    case_file    text        not null,
    person       text        not null,
    age_band     text        not null,
    gender       text        not null,
    began_at     timestamptz not null,
    ended_at     timestamptz,
    how          text,
    recorded_by  text        not null,
    constraint stay_is_known_by_its_id primary key (id),
    constraint stay_is_in_a_place foreign key (place) references shelter_place,
    constraint stay_ends_in_one_of_four_ways check (how in ('MOVED_ON', 'LEFT', 'TRANSFERRED', 'NOT_KNOWN')),
    constraint stay_that_ended_says_how check ((ended_at is null) = (how is null)),
    constraint stay_ends_after_it_began check (ended_at >= began_at)
);
-- Within one organisation: across organisations a refusal would tell one shelter that somebody sleeps in another.
create unique index stay_is_one_at_a_time on stay (organisation, person) where ended_at is null;
create index stay_of_place on stay (place) where ended_at is null;
create index stay_of_organisation on stay (organisation, began_at, id);

alter table stay enable row level security;
alter table stay force row level security;
create policy owner_migrates on stay to ${owner} using (true);
create policy partners_see_own_stays on stay to ${app} using (caller_keeps_places_of(organisation));
grant select, insert, update on stay to ${app};
