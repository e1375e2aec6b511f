-- Where organisations sit, as the directory tells it: code@town, none when nobody knows.
alter table organisation add column offices text[] not null default '{}';
create index access_exclusion_by_subject on access_exclusion (subject);
create index exclusion_of_a_place on exclusion (person_id) where subject ~ '^(town|office):';

-- The records of one person, as long as nobody found that there are several.
create function records_of_one_person(asked uuid) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select asked
$$;
revoke execute on function records_of_one_person(uuid) from public;

-- Whom it names what was said about a person. An offer goes to an organisation and not to one of its offices, so a town
-- means every organisation with an office there, and every one of its country of which nobody knows where it is; the
-- case's own organisation knows the person already. An account that names no office may sit in the one that is meant.
create function excluded_names(asked uuid) returns setof text language sql stable security definer
    set search_path = public, pg_temp as $$
    with said as (
        select e.subject, f.organisation as own from exclusion e join case_file f on f.id = e.case_id
        where e.person_id in (select records_of_one_person(asked))),
    site as (
        select o.code, 'office:' || o.code || ':' || split_part(s, '@', 1) as office, 'town:' || split_part(s, '@', 2) as town
        from organisation o, unnest(o.offices) s)
    select subject from said
    union
    select 'office:' || split_part(subject, ':', 2) || ':none' from said
        where subject like 'office:%' and split_part(subject, ':', 2) <> own
    union
    select 'org:' || site.code from said join site on site.town = said.subject where site.code <> own
    union
    select 'org:' || o.code from said join organisation o on said.subject like 'town:' || left(o.code, 2) || '-%'
        where o.offices = '{}' and o.code <> own
    union
    select 'org:' || site.code from site where site.code not in (select own from said)
        group by site.code having bool_and(site.office in (select subject from said))
$$;
revoke execute on function excluded_names(uuid) from public;

-- Hides a person from those, and from nobody else; answers who is new among them.
-- The rows of the person are locked first, and what was said is read afterwards: of two who speak about two records of
-- one person at once, the second reads what the first said.
create function exclusions_follow(asked uuid) returns setof text language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform from person p where p.id in (select records_of_one_person(asked)) order by p.id for update;
    return query
    with records as materialized (select r as id from records_of_one_person(asked) r),
    named as materialized (select n as name from excluded_names(asked) n),
    readmitted as (
        delete from access_exclusion x where x.part in (select r.id from records r)
            and x.subject not in (select n.name from named n)),
    hidden as (
        insert into access_exclusion (resource, part, subject)
        select p.case_id, p.id, n.name from person p, named n where p.id in (select r.id from records r)
        on conflict do nothing returning part, subject)
    select h.subject from hidden h where h.part = asked;
end $$;
revoke execute on function exclusions_follow(uuid) from public;
grant execute on function exclusions_follow(uuid) to ${app}, ${worker};

create function exclusions_follow_the_register() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform exclusions_follow(said.person_id)
        from (select distinct person_id from exclusion where subject ~ '^(town|office):') said;
    return null;
end $$;
create trigger exclusions_follow_newcomers after insert on organisation
    for each row execute function exclusions_follow_the_register();
create trigger exclusions_follow_moves after update of offices on organisation
    for each row when (old.offices is distinct from new.offices) execute function exclusions_follow_the_register();

-- What was prepared for a receiver is forgotten, too, when it moved to where nobody must know.
grant delete on prepared_disclosure to ${worker};

-- A notice names a case: nobody finds one who may not know of it any more, or must never, though it was sent to them.
create function caller_may_know(asked text) returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select exists (select from case_file f where f.reference = asked and caller_may_know(f.id))
$$;
drop policy recipient_alone on notice;
create policy recipient_alone on notice to ${app}
    using (recipient = any ((select caller_subjects())::text[]) and caller_may_know(reference));

-- Tells the same people, unless a notice of this kind waits for them already.
create function tell_owners_once(about uuid, what text) returns void language sql security definer
    set search_path = public, pg_temp as $$
    insert into notice (id, recipient, kind, reference)
    select distinct on (g.subject) uuidv7(), g.subject, what, f.reference
    from access_grant g join case_file f on f.id = g.resource
    where g.resource = about and g.revoked_at is null and g.valid_until > now()
      and (g.origin = 'ASSIGNMENT' and g.subject like 'user:%' or g.origin = 'OVERSIGHT')
      and not exists (select from access_exclusion x where x.resource = about and x.subject = g.subject)
      and not exists (select from notice n where n.recipient = g.subject and n.kind = what
                      and n.reference = f.reference and n.seen_at is null)
$$;
revoke execute on function tell_owners_once(uuid, text) from public;
grant execute on function tell_owners_once(uuid, text) to ${app}, ${worker};
