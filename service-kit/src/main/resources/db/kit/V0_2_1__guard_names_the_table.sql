-- A guarded column that is called "resource" was compared with itself: inside the policy the name meant the caseload's own
-- column, so that any line of a caseload showed every row, and any exclusion hid every row. The table is named now.
create or replace procedure guard(guarded regclass, resource_column text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy owner_migrates on %s to ${owner} using (true)', guarded);
    execute format('create policy worker_follows_events on %s to ${worker} using (true)', guarded);
    execute format($policy$create policy caller_sees_own_caseload on %1$s to ${app} using (
        exists (select from caseload c where c.resource = %1$s.%2$I and c.subject = any ((select caller_subjects())::text[])
                and c.since <= now() and c.until > now())
        and not exists (select from access_exclusion x where x.resource = %1$s.%2$I
                and x.subject = any ((select caller_subjects())::text[])))$policy$,
        guarded, resource_column);
end $$;

-- Tables that were guarded before.
do $$
declare
    guarded regclass;
begin
    for guarded in select polrelid::regclass from pg_policy
        where polname = 'caller_sees_own_caseload' and pg_get_expr(polqual, polrelid) like '%c.resource = c.resource%'
    loop
        execute format($policy$alter policy caller_sees_own_caseload on %1$s using (
            exists (select from caseload c where c.resource = %1$s.resource
                    and c.subject = any ((select caller_subjects())::text[]) and c.since <= now() and c.until > now())
            and not exists (select from access_exclusion x where x.resource = %1$s.resource
                    and x.subject = any ((select caller_subjects())::text[])))$policy$, guarded);
    end loop;
end $$;
