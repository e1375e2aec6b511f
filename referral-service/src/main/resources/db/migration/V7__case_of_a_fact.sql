-- By which reporting counts referrals of one case as one case: sealed, and opened by reporting alone. Older referrals have none.
alter table referral add column case_facts text;
