-- What a receiver asks before it answers, and what the sender says: codes of two lists, about the group as a whole. What a
-- question may be about was chosen so that no answer says who somebody is.
create table question (
    id         uuid        not null,
    referral   uuid        not null,
    offer      uuid        not null,
    about      text        not null,
    asked_at   timestamptz not null,
    reply      text,
    replied_at timestamptz,
    constraint question_is_known_by_its_id primary key (id),
    constraint question_is_about_a_referral foreign key (referral) references referral,
    constraint question_is_asked_in_a_turn foreign key (offer) references offer,
    constraint question_is_asked_once_a_turn unique (offer, about),
    constraint question_is_replied_to_at_some_time check ((reply is null) = (replied_at is null))
);
create index question_of_referral on question (referral);
call guard('question', 'referral');
grant select, insert, update on question to ${app};
