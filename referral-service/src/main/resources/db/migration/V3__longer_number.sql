-- Six letters met their own kind among a few ten thousand referrals; eight do not. Numbers given before grow alike here
-- and in case-service.
alter table referral drop constraint referral_number_says_nothing;
update referral set number = number || '00' where length(number) = 8;
alter table referral add constraint referral_number_says_nothing check (number ~ '^R-[0-9A-HJKMNP-TV-Z]{8}$');
