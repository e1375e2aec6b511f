-- A holding that ran out is decided by the data-protection officer; a new basis for it is recorded after that decision
-- only, and makes it a thing of the past.
alter table person
    add column holding_decision text,
    add column holding_decided_at timestamptz,
    add column holding_decided_by text,
    add constraint person_holding_is_decided_in_one_of_two_ways
        check (holding_decision in ('ASK_THE_PERSON', 'ERASE')),
    add constraint person_holding_is_decided_by_somebody_at_some_time
        check ((holding_decision is null) = (holding_decided_at is null)
           and (holding_decision is null) = (holding_decided_by is null));
