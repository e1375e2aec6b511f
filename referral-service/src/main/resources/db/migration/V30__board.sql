-- The board reads what goes on, and what nobody took lately: few rows of all referrals that ever were.
create index referral_goes_on on referral (stage) where stage in ('OFFERED', 'ACCEPTED', 'IN_SERVICE');
create index referral_was_not_taken on referral (ended_at) where stage in ('DECLINED', 'EXPIRED');
