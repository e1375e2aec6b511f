-- Bases are looked at before they run out, the first first: those that still hold, of people who stay.
create index consent_running_out on consent (valid_until, id) where withdrawn_at is null;
create index person_holding_running_out on person (holding_until, id) where erasure_queued_at is null;
