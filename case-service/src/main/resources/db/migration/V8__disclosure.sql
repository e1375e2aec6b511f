-- What a receiver would see of whom, resting on which basis; judged anew when the receiver accepts.
create table prepared_disclosure (
    referral_id uuid   not null,
    receiver    text   not null,
    person_id   uuid   not null,
    case_id     uuid   not null,
    basis       uuid   not null,
    blocks      text[] not null,
    constraint prepared_disclosure_is_made_once primary key (referral_id, receiver, person_id),
    constraint prepared_disclosure_rests_on_a_basis foreign key (basis) references consent
);
create index prepared_disclosure_by_basis on prepared_disclosure (basis);
call guard('prepared_disclosure', 'case_id');
grant select, insert on prepared_disclosure to ${app}, ${worker};

-- A receiver is in nobody's caseload. He sees the rows of those people for whom he holds a grant in force, and whose
-- exclusions do not name him.
create index access_grant_by_part on access_grant (part) where part is not null;
create function caller_may_open(asked uuid) returns boolean language sql stable
    return exists (select from access_grant g
                   where g.part = asked and g.subject = any ((select caller_subjects())::text[])
                     and 'open-disclosure' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now())
       and not exists (select from access_exclusion x
                       where x.part = asked and x.subject = any ((select caller_subjects())::text[]));
create policy receiver_opens_disclosure on person for select to ${app} using (caller_may_open(id));
create policy receiver_opens_disclosure on assessment for select to ${app} using (caller_may_open(person_id));
create policy receiver_opens_disclosure on referral_person for select to ${app}
    using (exists (select from access_grant g
                   where g.resource = referral_person.referral_id and g.subject = any ((select caller_subjects())::text[])
                     and 'open-disclosure' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now()));
