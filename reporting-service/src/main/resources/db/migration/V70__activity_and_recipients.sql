-- Facts of trainings, mechanisms and campaigns, which count nobody as assisted; and what is needed to tell the people of a
-- delivery by age, gender and group as they were on its day.
alter table fact add column activity code, add column pillar code;
alter table fact drop constraint fact_is_of_a_known_kind;
alter table fact add constraint fact_is_of_a_known_kind
    check (kind in ('CASE', 'PERSON', 'DELIVERY', 'REFERRAL', 'ACTIVITY'));
alter table fact add constraint fact_of_an_activity_says_which
    check ((kind = 'ACTIVITY') = (activity is not null) and (kind = 'ACTIVITY') = (pillar is not null));
-- Trained people and assisted people are never added (counting rule of the plan): a sum over individuals finds none here.
alter table fact add constraint fact_of_an_activity_assists_nobody
    check (kind <> 'ACTIVITY'
        or (case_pseudonym is null and person_pseudonym is null and individuals is null and population_group is null));

-- Null for people of facts told before a delivery said it.
alter table fact_person add column age_gender code, add column population_group code;

-- How many people without a name: those of aid to people nobody registered, and those who took part in a training.
create table fact_headcount (
    fact        rekeyed not null,
    age_gender  code    not null,
    individuals int     not null,
    constraint fact_headcount_counts_a_cell_once primary key (fact, age_gender),
    constraint fact_headcount_goes_with_the_fact foreign key (fact) references fact on delete cascade,
    constraint fact_headcount_counts_somebody check (individuals > 0)
);
alter table fact_headcount enable row level security;
alter table fact_headcount force row level security;
create policy owner_counts on fact_headcount to ${owner} using (true);
create policy worker_records on fact_headcount to ${worker} using (true);
grant select, insert, delete on fact_headcount to ${worker};

insert into fact_arrival (kind) values ('ACTIVITY');
