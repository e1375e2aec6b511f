-- A receiver sees findings under a right that names their block; until here the code alone asked.
drop policy receiver_opens_disclosure on assessment;
create policy receiver_opens_disclosure on assessment for select to ${app}
    using (exists (select from access_grant g
                   where g.part = person_id and 'ASSESSMENT' = any (g.blocks)
                     and g.subject = any ((select caller_subjects())::text[]) and 'open-disclosure' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now())
           and caller_may_open(person_id));
