-- Who was revoked, by whom and why. Requests add to it; nobody who answers requests reads or changes it.
create table revocation (
    id              uuid        not null,
    subject         text        not null,
    reason          text        not null,
    revoked_by      text        not null,
    revoked_at      timestamptz not null default now(),
    rights_ended_at timestamptz,
    constraint revocation_is_known_by_its_id primary key (id),
    constraint revocation_names_an_account_or_an_organisation check (subject ~ '^(user|org):[A-Za-z0-9_-]{1,64}$'),
    constraint revocation_has_a_known_reason check (reason in ('LEFT', 'ROLE_CHANGED', 'DEVICE_LOST',
        'CREDENTIALS_EXPOSED', 'SUSPECTED_MISUSE', 'COERCION', 'AGREEMENT_ENDED'))
);
alter table revocation enable row level security;
alter table revocation force row level security;
create policy owner_migrates on revocation to ${owner} using (true);
create policy worker_ends_rights on revocation to ${worker} using (true);
create policy requests_add on revocation for insert to ${app} with check (true);
grant insert on revocation to ${app};
grant select, update on revocation to ${worker};

-- Here requests revoke, so that access ends with the answer and not with an event.
grant execute on function revoke_subject(text, timestamptz) to ${app};
