-- Six letters met their own kind among a few ten thousand referrals; eight do not. Numbers given before grow alike here
-- and in referral-service.
update referral_request set number = number || '00' where length(number) = 8;
update timeline_entry set referral = referral || '00' where length(referral) = 8;
