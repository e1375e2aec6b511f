-- Each notice is told by mail, in its own transaction: a role's to the mailbox of that role, an account's to the mailbox that
-- its organisation's caseworkers share, since nobody here knows an address. Whoever learns gets no mail. That somebody who must
-- never know has tried is told by no mail at all: whoever tried may read the same mailbox.
create function notice_is_told_by_mail() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into waiting_mail (mailbox)
    select case when new.recipient like 'user:%' then 'role:' || f.organisation || ':caseworker' else new.recipient end
    from case_file f
    where f.reference = new.reference
      and not exists (select from organisation o where o.code = f.organisation and o.practice);
    return null;
end $$;
create trigger notice_is_told_by_mail after insert on notice
    for each row when (new.kind not like 'EXCLUDED_PARTY_%') execute function notice_is_told_by_mail();
