-- Whoever keeps the place where somebody sleeps now may ask by the stay, which it knows, and need not know the referral.
-- What is then opened is decided by the rights under the referral, as before: this shows that there is a stay.
create policy shelter_sees_who_sleeps_there on stay for select to ${app}
    using (ended_at is null and ('role:' || organisation || ':partner') = any ((select caller_subjects())::text[]));
