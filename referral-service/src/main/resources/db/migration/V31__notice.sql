-- That something waits for the desk of a receiver: kind, referral and time, and nothing about anybody. The number is the one
-- people say on the telephone: it stays readable when the referral itself is none of the receiver's any more.
create table notice (
    id        uuid        not null,
    recipient text        not null,
    kind      text        not null,
    referral  uuid        not null,
    number    text        not null,
    told_at   timestamptz not null default now(),
    seen_at   timestamptz,
    constraint notice_is_known_by_its_id primary key (id),
    constraint notice_is_about_a_referral foreign key (referral) references referral
);
create index notice_of_recipient on notice (recipient, told_at desc);
create index notice_waits_at_a_referral on notice (referral) where seen_at is null;
create index notice_by_when_it_was_seen on notice (seen_at) where seen_at is not null;
alter table notice enable row level security;
alter table notice force row level security;
create policy owner_migrates on notice to ${owner} using (true);
create policy worker_tells on notice to ${worker} using (true);
-- Each shows to its desk alone, and to nobody who must never know of the referral.
create policy desk_reads on notice for select to ${app} using (
    recipient = any ((select caller_subjects())::text[])
    and not exists (select from access_exclusion x where x.resource = notice.referral
            and x.subject = any ((select caller_subjects())::text[])));
create policy desk_sees on notice for update to ${app} using (recipient = any ((select caller_subjects())::text[]));
-- Whoever answers tells the next receiver, of a referral they see; they do not see what they told.
create policy whoever_answers_tells on notice for insert to ${app} with check (
    exists (select from referral r where r.id = notice.referral));
grant select, insert, update (seen_at) on notice to ${app};
grant select, insert, update, delete on notice to ${worker};
