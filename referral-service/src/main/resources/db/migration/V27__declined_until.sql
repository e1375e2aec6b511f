-- From which day on a receiver that declined could say yes again, so that its sender knows when to ask anew. It narrows
-- nobody down: it is about the receiver. Null: it did not say.
alter table offer
    add column declined_until date,
    add constraint offer_is_declined_until_a_day_with_a_reason check (declined_until is null or reason is not null);
