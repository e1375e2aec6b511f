-- How a referral stood with its two clocks, and who knows of it besides the sender: whoever was asked could be the insider.
alter table fact add column answered code, add column served code, add column receivers organisation[] not null default '{}';
alter table fact add constraint fact_of_a_referral_says_how_its_clocks_stood
    check (answered in ('IN_TIME', 'LATE', 'NEVER') and served in ('IN_TIME', 'LATE', 'NEVER') or (answered is null and served is null));
