-- Questions and links end in the transaction that ends what they rest on, so that no command can forget it. Run as the
-- owner: whoever withdraws sees one side at the most.
create function linkage_ends_with_consent() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update linkage_question set ended_at = now()
        where ended_at is null and (asker_person = new.person_id or owner_person = new.person_id)
          and new.id in (asker_consent, owner_consent);
    return null;
end $$;
create trigger linkage_ends_with_consent after update of withdrawn_at on consent
    for each row when (new.purpose = 'LINKAGE' and new.withdrawn_at is not null)
    execute function linkage_ends_with_consent();

create function linkage_ends_with_exclusion() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update linkage_question set ended_at = now()
        where ended_at is null and (asker_case = new.resource or owner_case = new.resource)
          and (linkage_is_excluded(owner_case, asker_case, asker_organisation, null)
               or linkage_is_excluded(asker_case, owner_case, owner_organisation, null));
    return null;
end $$;
create trigger linkage_ends_with_exclusion after insert on access_exclusion
    for each row execute function linkage_ends_with_exclusion();

-- Of somebody who was erased nothing is left that says another organisation knew them.
create function linkage_goes_with_person() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    delete from linkage_question where asker_person = new.id or owner_person = new.id;
    delete from linkage_inquiry where person_id = new.id;
    return null;
end $$;
create trigger linkage_goes_with_person after update of erased_at on person
    for each row when (new.erased_at is not null) execute function linkage_goes_with_person();

-- Tells who oversees a case, and nobody who works on it.
create function tell_overseers(about uuid, what text) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into notice (id, recipient, kind, reference)
    select distinct on (g.subject) uuidv7(), g.subject, what, f.reference
    from access_grant g join case_file f on f.id = g.resource
    where g.resource = about and g.revoked_at is null and g.valid_until > now() and g.origin = 'OVERSIGHT'
$$;
revoke execute on function tell_overseers(uuid, text) from public;
grant execute on function tell_overseers(uuid, text) to ${app};
