-- Who asked for an account and who let it in: never the same person, so that nobody alone makes somebody who may see a case.
-- Accounts of staff, and nothing of any case. Read by those who administer accounts, who work for no organisation.
create table account_invitation (
    account      uuid        not null,
    organisation text        not null,
    invited_by   text        not null,
    invited_at   timestamptz not null default now(),
    let_in_by    text,
    let_in_at    timestamptz,
    constraint account_is_invited_once primary key (account),
    constraint account_is_let_in_by_somebody_else check (let_in_by <> invited_by),
    constraint account_is_let_in_by_somebody check ((let_in_by is null) = (let_in_at is null))
);
grant select, insert, update (let_in_by, let_in_at) on account_invitation to ${app};
