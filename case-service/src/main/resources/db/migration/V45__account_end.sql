-- The last day of an account. When it is over the worker closes it and revokes it; a day can be changed until
-- then, and set anew for somebody who came back.
create table account_end (
    account  uuid not null,
    last_day date not null,
    set_by   text not null,
    ended_at timestamptz,
    constraint account_ends_once primary key (account)
);
create index account_end_to_come on account_end (last_day) where ended_at is null;
grant select, insert, update (last_day, set_by, ended_at) on account_end to ${app};
grant select, update (ended_at) on account_end to ${worker};

-- The worker revokes whose last day is over, as an officer would have done it.
grant insert on revocation to ${worker};
