-- Words a fact is made of. A column of such a type cannot hold a name, the number of a document, or a sentence.
create domain code as text constraint code_is_a_word_in_capitals check (value ~ '^[A-Z][A-Z0-9_]{0,63}$');
create domain country as text constraint country_is_iso_3166_alpha_3 check (value ~ '^[A-Z]{3}$');
create domain admin1 as text constraint admin1_is_a_first_level_unit check (value ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');
create domain organisation as text constraint organisation_is_its_code check (value ~ '^[A-Z]{2}-[A-Z0-9-]{2,30}$');
create domain rekeyed as text constraint rekeyed_is_a_keyed_hash check (value ~ '^[A-Za-z0-9_-]{32}$');
create domain pseudonym as bytea constraint pseudonym_is_a_keyed_hash check (octet_length(value) = 24);

-- One coarse fact in its highest revision. It has no time of arrival: beside a clock, a pseudonym can be matched with a
-- case that was registered at that moment.
create table fact (
    id                   rekeyed not null,
    revision             bigint  not null,
    kind                 code    not null,
    month                date    not null,
    country              country not null,
    admin1               admin1,
    organisation         organisation,
    implementing_partner organisation,
    indicator            code,
    service              code,
    quantity             numeric(12, 2),
    unit                 code,
    modality             code,
    value                numeric(12, 2),
    mechanism            code,
    case_type            code,
    population_group     code,
    age_gender           code,
    exploitation         code[]  not null,
    control              code[]  not null,
    case_pseudonym       pseudonym,
    person_pseudonym     pseudonym,
    registered           boolean not null,
    individuals          int,
    receiving_country    country,
    urgency              code,
    outcome              code,
    hours_to_answer      int,
    hours_to_service     int,
    constraint fact_is_known_by_a_key_made_here primary key (id),
    constraint fact_revisions_count_from_one check (revision >= 1),
    constraint fact_is_of_a_known_kind check (kind in ('CASE', 'PERSON', 'DELIVERY', 'REFERRAL')),
    constraint fact_says_no_day check (extract(day from month) = 1),
    constraint fact_of_a_case_names_it check (kind <> 'CASE' or case_pseudonym is not null),
    constraint fact_of_a_person_names_them check (kind <> 'PERSON' or person_pseudonym is not null)
);
create index fact_by_kind_and_month on fact (kind, month) include (case_pseudonym, person_pseudonym);

-- The people of a delivery, each once, under however many wraps they came.
create table fact_person (
    fact             rekeyed   not null,
    person_pseudonym pseudonym not null,
    constraint fact_person_counts_once primary key (fact, person_pseudonym),
    constraint fact_person_goes_with_the_fact foreign key (fact) references fact on delete cascade
);

-- When facts of a kind last came: one line a kind, so that it says nothing about a single fact.
create table fact_arrival (
    kind             code not null,
    last_received_at timestamptz,
    constraint fact_arrival_is_one_line_a_kind primary key (kind)
);
insert into fact_arrival (kind) values ('CASE'), ('PERSON'), ('DELIVERY'), ('REFERRAL');

-- Facts belong to no caller: there is no caseload here. The worker records them, the owner counts them for the functions
-- below, and the app role, which answers requests, has neither a policy nor a grant (docs/decisions/0006).
alter table fact enable row level security;
alter table fact force row level security;
create policy owner_counts on fact to ${owner} using (true);
create policy worker_records on fact to ${worker} using (true);
alter table fact_person enable row level security;
alter table fact_person force row level security;
create policy owner_counts on fact_person to ${owner} using (true);
create policy worker_records on fact_person to ${worker} using (true);
grant select, insert, delete on fact, fact_person to ${worker};
grant select, update on fact_arrival to ${worker};

-- All that operators see of facts: how many of a kind, and when the last one came.
create function fact_progress() returns table (kind text, facts bigint, last_received_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.kind, (select count(*) from fact f where f.kind = a.kind), a.last_received_at
    from fact_arrival a order by a.kind
$$;
revoke all on function fact_progress() from public;
grant execute on function fact_progress() to ${app};
