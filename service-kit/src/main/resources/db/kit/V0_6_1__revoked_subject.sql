-- Accounts and organisations whose tokens end before their time. Kept for good: a row says nothing but "log in again".
create table revoked_subject (
    subject    text        not null,
    revoked_at timestamptz not null,
    constraint revoked_subject_is_one_row_each primary key (subject),
    constraint revoked_subject_is_one_of_those_who_log_in check (subject ~ '^(user|org):[A-Za-z0-9_-]{1,64}$')
);
alter table revoked_subject enable row level security;
alter table revoked_subject force row level security;
create policy owner_migrates on revoked_subject to ${owner} using (true);

-- The one way to change it. Readers of events may, and requests of the service whose task it is.
create function revoke_subject(revoked text, until timestamptz) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into revoked_subject as r (subject, revoked_at) values (revoked, until)
    on conflict (subject) do update set revoked_at = greatest(r.revoked_at, excluded.revoked_at)
$$;
revoke execute on function revoke_subject(text, timestamptz) from public;
grant execute on function revoke_subject(text, timestamptz) to ${worker};

-- Asked at the beginning of every request, before any row is seen; run as the owner, so that it does not matter what the
-- database knows of the caller by then.
create function is_revoked(subjects text[], issued timestamptz) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from revoked_subject r where r.subject = any (subjects) and r.revoked_at >= issued)
$$;
