-- The receiver of a referral writes, and reads, where its people are handed over; under no other row and no other block.
create function caller_receives(asked uuid) returns boolean language sql stable
    return exists (select from access_grant g
                   where g.resource = asked and g.subject = any ((select caller_subjects())::text[])
                     and 'open-disclosure' = any (g.actions)
                     and g.revoked_at is null and g.valid_from <= now() and g.valid_until > now());
create policy receiver_hands_over on sealed_block to ${app}
    using (block = 'LOCATION' and row_id <> resource and caller_receives(row_id));
