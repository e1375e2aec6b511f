-- Whether the activity is part of the Refugee and Migrant Response Plan, as R4V asks of every activity. Nobody said of those
-- recorded before.
alter table delivery_version add column rmrp boolean;
