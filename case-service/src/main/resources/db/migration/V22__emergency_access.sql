-- Somebody opened, or asked to open, one block of a person whose case is not theirs, because of a danger.
create table emergency_access (
    id           uuid        not null,
    case_id      uuid        not null,
    person_id    uuid        not null,
    organisation text        not null,
    reference    text        not null,
    block        text        not null,
    reason       text        not null,
    factor       text,
    asked_by     text        not null,
    asked_at     timestamptz not null default now(),
    approved_by  text,
    opened_at    timestamptz,
    opened_until timestamptz,
    verdict      text,
    reviewed_by  text,
    reviewed_at  timestamptz,
    constraint emergency_access_is_known_by_its_id primary key (id),
    constraint emergency_access_is_to_one_sealed_block
        check (block in ('CONTACT', 'IDENTITY', 'NARRATIVE', 'LOCATION')),
    constraint emergency_access_opens_with_a_factor_or_not_at_all
        check ((factor is null) = (opened_until is null) and (factor is null) = (opened_at is null)
           and factor in ('SECOND_FACTOR', 'SECOND_PERSON', 'IMMINENT_DANGER')),
    constraint emergency_access_is_approved_by_somebody_else
        check ((factor = 'SECOND_PERSON') is not distinct from (approved_by is not null) or factor is null),
    constraint emergency_access_is_never_approved_by_who_asked check (approved_by <> asked_by),
    constraint emergency_access_lasts_three_hours check (opened_until <= opened_at + interval '3 hours'),
    constraint emergency_access_is_judged_by_somebody_else check (reviewed_by <> asked_by),
    constraint emergency_access_is_judged_whole
        check ((verdict is null) = (reviewed_at is null) and (verdict is null) = (reviewed_by is null)
           and verdict in ('JUSTIFIED', 'NOT_JUSTIFIED'))
);
create index emergency_access_of_account on emergency_access (asked_by, asked_at desc);
create index emergency_access_to_review on emergency_access (organisation, asked_at) where verdict is null;
-- Whether a right of the caller's, now and past every exclusion, lets them know that there is this case.
create function caller_may_know(asked uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from access_grant g
                   where g.resource = asked and g.subject = any (caller_subjects()) and g.actions && '{read,oversee}'
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now())
       and not exists (select from access_exclusion x where x.resource = asked and x.subject = any (caller_subjects()))
$$;
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy owner_migrates on emergency_access to ${owner} using (true);
-- Who asked keeps their own, whatever is said later: it is counted. Nobody else who must never know of somebody in the case
-- finds any of it, though the role is theirs.
create policy asker_and_who_answers_for_the_organisation on emergency_access to ${app}
    using (asked_by = any ((select caller_subjects())::text[])
           or array['role:' || organisation || ':supervisor', 'role:' || organisation || ':data-protection-officer']
              && (select caller_subjects())::text[] and caller_may_know(case_id));
create policy worker_forgets_reasons on emergency_access for select to ${worker} using (true);
grant select, insert, update on emergency_access to ${app};
grant select on emergency_access to ${worker};

-- Whether somebody in this case must be hidden from the caller. Run as the owner, like the next two.
create function hidden_in_emergency(asked uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from access_exclusion x where x.resource = asked and x.subject = any (caller_subjects()))
$$;
revoke execute on function hidden_in_emergency(uuid) from public;
grant execute on function hidden_in_emergency(uuid) to ${app};

-- The case behind a reference, if it is of the caller's own organisation and nobody of it must be hidden from the
-- caller: an answer about one person would tell that there is another one. Locked like every case of which somebody makes
-- a right: whoever asks to be erased meanwhile waits, and ends it. Run as the owner: the case is in somebody else's caseload.
create function case_in_emergency(asked text, person_number int, out case_id uuid, out person_id uuid,
    out organisation text) returns setof record language sql security definer
    set search_path = public, pg_temp as $$
    select f.id, p.id, f.organisation from case_file f join person p on p.case_id = f.id
    where f.reference = asked and p.number = person_number and p.erasure_queued_at is null
      and ('org:' || f.organisation) = any (caller_subjects())
      and not exists (select from access_exclusion x where x.resource = f.id and x.subject = any (caller_subjects()))
    for share of f
$$;
revoke execute on function case_in_emergency(text, int) from public;
grant execute on function case_in_emergency(text, int) to ${app};

-- Whether there is still somebody to open something of, when a second person approves; the case is locked as above.
create function stays_in_emergency(asked_case uuid, asked uuid) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform from case_file f where f.id = asked_case for share;
    return exists (select from person p where p.id = asked and p.erasure_queued_at is null);
end $$;
revoke execute on function stays_in_emergency(uuid, uuid) from public;
grant execute on function stays_in_emergency(uuid, uuid) to ${app};

-- The sentence that says why lies sealed under the key of the person it is about, and is erased with it.
alter table sealed_block drop constraint sealed_block_is_of_a_known_kind;
alter table sealed_block add constraint sealed_block_is_of_a_known_kind
    check (block in ('CONTACT', 'IDENTITY', 'NARRATIVE', 'LOCATION', 'DRAFT', 'REASON'));
create policy reason_of_emergency on sealed_block to ${app}
    using (block = 'REASON' and exists (select from emergency_access e where e.id = row_id));

-- One block, for its hours, never past an exclusion.
create policy opened_in_emergency on sealed_block for select to ${app}
    using (exists (select from access_grant g
                   where g.part = row_id and sealed_block.block = any (g.blocks)
                     and g.subject = any ((select caller_subjects())::text[]) and 'open-in-emergency' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now())
           and not exists (select from access_exclusion x
                           where x.resource = sealed_block.resource
                             and x.subject = any ((select caller_subjects())::text[])));
