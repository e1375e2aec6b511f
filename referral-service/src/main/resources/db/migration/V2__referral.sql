-- A referral under the handles of case-service: nothing here says who the people are, or which case it is.
create table referral (
    id             uuid        not null,
    number         text        not null,
    split_from     uuid,
    case_file      text        not null,
    sender         text        not null,
    country        text        not null,
    service        text        not null,
    urgency        text        not null,
    security_level text        not null,
    languages      text[]      not null,
    requested_at   timestamptz not null,
    stage          text        not null,
    outcome        text,
    disclosure     text        not null,
    served_from    timestamptz,
    ended_at       timestamptz,
    receiver       text,
    answer_by      timestamptz,
    version        bigint      not null default 1,
    constraint referral_is_known_by_its_id primary key (id),
    constraint referral_number_is_given_once unique (number),
    constraint referral_number_says_nothing check (number ~ '^R-[0-9A-HJKMNP-TV-Z]{6}$'),
    constraint referral_is_split_from_a_referral foreign key (split_from) references referral,
    constraint referral_waits_for_an_answer_while_offered check (answer_by is null or stage = 'OFFERED'),
    constraint referral_outcome_belongs_to_completion check ((stage = 'COMPLETED') = (outcome is not null)),
    constraint referral_disclosure_is_of_a_known_kind check (disclosure in ('PENDING', 'OPEN', 'ENDED', 'REFUSED'))
);
-- The receiver and the deadline of the offer that counts now, for boxes and for the expiry.
create index referral_due on referral (answer_by) where answer_by is not null;
create index referral_split_from on referral (split_from) where split_from is not null;
call guard('referral', 'id');

create table referral_person (
    referral      uuid     not null,
    number        smallint not null,
    handle        text     not null,
    age_band      text     not null,
    gender        text     not null,
    support_needs text[]   not null,
    constraint referral_person_has_one_number primary key (referral, number),
    constraint referral_person_is_part_of_a_referral foreign key (referral) references referral,
    constraint referral_person_is_referred_once unique (referral, handle)
);
call guard('referral_person', 'referral');

create table offer (
    id           uuid        not null,
    referral     uuid        not null,
    position     smallint    not null,
    receiver     text        not null,
    state        text        not null,
    asked_at     timestamptz,
    answer_by    timestamptz,
    service_by   timestamptz,
    answered_at  timestamptz,
    reason       text,
    alternative  text,
    heard_from   text,
    told_at      timestamptz,
    heard_by     text,
    confirmed_at timestamptz,
    constraint offer_is_known_by_its_id primary key (id),
    constraint offer_is_part_of_a_referral foreign key (referral) references referral,
    constraint offer_has_one_turn unique (referral, position),
    constraint offer_is_made_to_an_organisation foreign key (receiver) references organisation,
    constraint offer_is_asked_with_a_deadline check ((state = 'WAITING') = (answer_by is null)),
    constraint offer_is_declined_with_a_reason check ((state = 'DECLINED') = (reason is not null)),
    constraint offer_is_heard_somewhere_by_somebody check ((heard_from is null) = (heard_by is null))
);
create unique index offer_is_open_to_one_receiver_at_a_time on offer (referral) where state = 'OPEN';
create unique index offer_is_accepted_by_one_receiver on offer (referral) where state = 'ACCEPTED';
call guard('offer', 'referral');

grant select, insert, update on referral, offer to ${app}, ${worker};
-- People who drop out, or move to a referral of their own, leave nothing behind.
grant select, insert, delete on referral_person to ${app}, ${worker};
