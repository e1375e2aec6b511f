-- How long a closed case is kept is counted from its closing. When the time is over an officer decides; nothing goes by itself.
alter table case_file
    add column closed_at timestamptz,
    add column kept_until timestamptz,
    add column kept_because text;
-- Nobody knows when a case was closed before: counted from today, which keeps it rather too long than too short.
update case_file set closed_at = now() where status = 'CLOSED';
alter table case_file
    add constraint case_file_closed_at_some_time check ((status = 'CLOSED') = (closed_at is not null)),
    add constraint case_file_kept_longer_for_a_reason
        check ((kept_until is null) = (kept_because is null) and kept_because in ('LEGAL_PROCEEDINGS',
            'CLAIM_FOR_COMPENSATION', 'PERSON_ASKED', 'LEGAL_DUTY', 'CHILD_NOT_GROWN_UP')),
    add constraint case_file_kept_longer_when_closed check (kept_until is null or closed_at is not null);
-- Kept by a trigger, so that no command that closes a case can forget it. Opened again, whatever was decided is over.
create function case_clock_follows_status() returns trigger language plpgsql as $$
begin
    new.closed_at := case when new.status = 'CLOSED' then now() end;
    new.kept_until := null;
    new.kept_because := null;
    return new;
end $$;
create trigger case_clock_begins before insert on case_file
    for each row when (new.status = 'CLOSED') execute function case_clock_follows_status();
create trigger case_clock_follows_status before update of status on case_file
    for each row when (old.status is distinct from new.status) execute function case_clock_follows_status();
create index case_file_by_clock on case_file (organisation, case_type, closed_at, id) where closed_at is not null;

-- Erasures of an organisation, the longest waiting first.
create index person_left on person (erasure_queued_at, id) where erasure_queued_at is not null;

-- Whether notes about several people lie in a case, for who oversees it: that there are some, and nothing of them.
create function overseen_has_shared_notes(asked uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select caller_oversees(asked) and exists (select from sealed_block b where b.row_id = asked)
$$;
revoke execute on function overseen_has_shared_notes(uuid) from public;
grant execute on function overseen_has_shared_notes(uuid) to ${app};
