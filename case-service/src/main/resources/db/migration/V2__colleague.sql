-- Accounts that were seen here, so that a case is given to somebody of the same organisation only.
-- No row of a case: bound to the organisation the caller says, which comes from the verified token.
create table colleague (
    account      uuid not null,
    organisation text not null,
    constraint colleague_works_for_one_organisation primary key (account)
);
alter table colleague enable row level security;
alter table colleague force row level security;
create policy owner_migrates on colleague to ${owner} using (true);
create policy colleagues_know_each_other on colleague to ${app}
    using (('org:' || organisation) = any ((select caller_subjects())::text[]));
grant select, insert on colleague to ${app};
