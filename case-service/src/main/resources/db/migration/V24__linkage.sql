-- That a caseworker asked whether another organisation knows this person. One row whatever is known elsewhere: what is
-- found is found later, by the worker, and no request reads it.
create table linkage_inquiry (
    id           uuid        not null,
    case_id      uuid        not null,
    person_id    uuid        not null,
    organisation text        not null,
    reason       text        not null,
    asked_by     text        not null,
    asked_at     timestamptz not null default now(),
    matched_at   timestamptz,
    constraint linkage_inquiry_is_known_by_its_id primary key (id),
    constraint linkage_inquiry_is_about_one_person foreign key (person_id) references person on delete cascade
);
create index linkage_inquiry_of_account on linkage_inquiry (asked_by, asked_at);
create index linkage_inquiry_of_person on linkage_inquiry (person_id, asked_at);
create index linkage_inquiry_to_match on linkage_inquiry (asked_at) where matched_at is null;
alter table linkage_inquiry enable row level security;
alter table linkage_inquiry force row level security;
create policy owner_migrates on linkage_inquiry to ${owner} using (true);
create policy worker_matches on linkage_inquiry to ${worker} using (true);
-- Own ones for the quota, also of cases that are somebody else's by now; those of the case for its repeats.
create policy caller_counts_own_and_those_of_own_cases on linkage_inquiry to ${app}
    using (asked_by = any ((select caller_subjects())::text[]) or caller_sees(case_id));
grant select, insert on linkage_inquiry to ${app};
grant select, update, delete on linkage_inquiry to ${worker};

-- What the owner of the other record is asked. The asking side sees it only once a link was offered.
create table linkage_question (
    id                 uuid        not null,
    asker_case         uuid        not null,
    asker_person       uuid        not null,
    asker_organisation text        not null,
    asker_consent      uuid        not null,
    owner_case         uuid        not null,
    owner_person       uuid        not null,
    owner_organisation text        not null,
    owner_consent      uuid        not null,
    reason             text        not null,
    asked_on           date        not null,
    until              timestamptz not null,
    answer             text,
    declined_because   text,
    answered_by        text,
    answered_at        timestamptz,
    ended_at           timestamptz,
    constraint linkage_question_is_known_by_its_id primary key (id),
    constraint linkage_question_is_about_one_person foreign key (asker_person) references person on delete cascade,
    constraint linkage_question_is_about_one_record foreign key (owner_person) references person on delete cascade,
    constraint linkage_question_rests_on_the_askers_consent foreign key (asker_consent) references consent on delete cascade,
    constraint linkage_question_rests_on_the_owners_consent foreign key (owner_consent) references consent on delete cascade,
    constraint linkage_question_is_between_two_organisations check (asker_organisation <> owner_organisation),
    constraint linkage_question_is_answered_in_one_of_three_ways
        check (answer in ('WILL_CONTACT', 'DECLINED', 'LINK_OFFERED')),
    constraint linkage_question_is_declined_for_a_reason
        check ((answer is not distinct from 'DECLINED') = (declined_because is not null)),
    constraint linkage_question_is_answered_by_somebody
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
-- Who said no is not asked again about the same two people.
create unique index linkage_question_is_asked_once on linkage_question (asker_person, owner_person)
    where ended_at is null;
create index linkage_question_of_asker on linkage_question (asker_case);
create index linkage_question_of_owner on linkage_question (owner_case);
create index linkage_question_about_record on linkage_question (owner_person);

-- Whether both are still held and nothing ran out; read as the owner, because each side sees its own person only.
create function linkage_stands(asker uuid, record uuid, until timestamptz) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select until > now()
       and not exists (select from person p where p.id in (asker, record)
                       and (p.erasure_queued_at is not null or p.holding_until <= now()))
$$;
revoke execute on function linkage_stands(uuid, uuid, timestamptz) from public;
grant execute on function linkage_stands(uuid, uuid, timestamptz) to ${app};

alter table linkage_question enable row level security;
alter table linkage_question force row level security;
create policy owner_migrates on linkage_question to ${owner} using (true);
create policy worker_asks on linkage_question to ${worker} using (true);
-- Whoever must never know of somebody in either case sees nothing that joins the two.
create policy owner_is_asked_and_asker_is_offered_a_link on linkage_question to ${app}
    using ((caller_sees(owner_case) or answer = 'LINK_OFFERED' and caller_sees(asker_case))
           and linkage_stands(asker_person, owner_person, until)
           and not exists (select from access_exclusion x where x.resource in (asker_case, owner_case)
                           and x.subject = any ((select caller_subjects())::text[])));
grant select on linkage_question to ${app};
grant update (answer, declined_because, answered_by, answered_at, ended_at) on linkage_question to ${app};
grant select, insert, update, delete on linkage_question to ${worker};

-- Two files are linked, each staying where it is; no block and no right comes with it.
create table file_link (
    question_id uuid        not null,
    linked_by   text        not null,
    linked_at   timestamptz not null default now(),
    constraint file_link_is_agreed_once primary key (question_id),
    constraint file_link_was_offered foreign key (question_id) references linkage_question on delete cascade
);
alter table file_link enable row level security;
alter table file_link force row level security;
create policy owner_migrates on file_link to ${owner} using (true);
create policy both_sides_see on file_link for select to ${app}
    using (exists (select from linkage_question q where q.id = question_id));
create policy asker_accepts on file_link for insert to ${app}
    with check (exists (select from linkage_question q where q.id = question_id and q.answer = 'LINK_OFFERED'
                        and caller_sees(q.asker_case)));
grant select, insert on file_link to ${app};

-- The consent for linkage, in force the longest, that lets this organisation be told.
create function linkage_consent(of_person uuid, with_organisation text, out consent uuid, out until timestamptz)
    returns setof record language sql stable as $$
    select c.id, c.valid_until
    from consent c join person p on p.id = c.person_id left join organisation o on o.code = with_organisation
    where c.person_id = of_person and c.purpose = 'LINKAGE' and c.kind = 'CONSENT' and c.withdrawn_at is null
      and c.valid_from <= now() and c.valid_until > now()
      and p.holding_until > now() and p.erasure_queued_at is null
      and (c.recipient = 'org:' || with_organisation
           or c.recipient_country = o.country and substr(c.recipient, 7) = any (o.classes))
    order by c.valid_until desc, c.id limit 1
$$;

-- Whether somebody of this case must be hidden from the other organisation, from whoever asks, or from somebody who
-- works on the other case. Read as the owner: a trigger asks, whoever the caller is.
create function linkage_is_excluded(this_case uuid, other_case uuid, other_organisation text, who_asks text)
    returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from access_exclusion x where x.resource = this_case
        and (x.subject in ('org:' || other_organisation, who_asks)
             or starts_with(x.subject, 'role:' || other_organisation || ':')
             -- Nobody knows here in which office the other file is kept.
             or starts_with(x.subject, 'office:' || other_organisation || ':')
             or exists (select from access_grant g
                        where g.resource = other_case and g.subject = x.subject and 'read' = any (g.actions)
                          and g.origin in ('ASSIGNMENT', 'SUPERVISION')
                          and g.revoked_at is null and g.valid_until > now())))
$$;
revoke execute on function linkage_is_excluded(uuid, uuid, text, text) from public;
grant execute on function linkage_is_excluded(uuid, uuid, text, text) to ${worker};
