-- Whom something waits for that no mail has told of yet: by the name of a mailbox, never by its address. Rows are only added
-- by whoever makes something wait, so that nobody waits for anybody else here; the worker takes them away.
create table waiting_mail (
    id      uuid        not null default uuidv7(),
    mailbox text        not null,
    since   timestamptz not null default now(),
    constraint waiting_mail_is_known_by_its_id primary key (id)
);
create index waiting_mail_of_a_mailbox on waiting_mail (mailbox);

-- When the next mail may go to a mailbox, and how often the last one was tried in vain.
create table mail_turn (
    mailbox    text        not null,
    tries      int         not null default 0,
    not_before timestamptz not null default now(),
    constraint mail_turn_is_one_per_mailbox primary key (mailbox)
);
grant insert on waiting_mail to ${app};
grant select, insert, delete on waiting_mail to ${worker};
grant select, insert, update on mail_turn to ${worker};
