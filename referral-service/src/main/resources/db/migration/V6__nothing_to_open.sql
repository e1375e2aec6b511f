-- A reported acceptance is by a receiver without an account: nothing is ever opened by login, so nothing is pending.
alter table referral drop constraint referral_disclosure_is_of_a_known_kind;
alter table referral add constraint referral_disclosure_is_of_a_known_kind
    check (disclosure in ('PENDING', 'OPEN', 'ENDED', 'REFUSED', 'NONE'));
update referral set disclosure = 'NONE'
where disclosure = 'PENDING'
  and exists (select from offer f where f.referral = referral.id and f.state = 'ACCEPTED' and f.heard_from is not null);
