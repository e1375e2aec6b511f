-- An organisation keeps its own services of the directory: it says what changed, or that it is still right, on a day.
-- Null: the row is as the reference data of this version has it, and no start of the service overwrites any other.
alter table service_entry
    add column confirmed_on date,
    add column version bigint not null default 1;

-- Everybody who asks in a request reads all of it, as before; partners change what their organisation offers, and nothing else.
alter table service_entry enable row level security;
alter table service_entry force row level security;
create policy owner_migrates on service_entry to ${owner} using (true);
create policy worker_loads_reference_data on service_entry to ${worker} using (true);
create policy callers_read_the_directory on service_entry for select to ${app}
    using (cardinality((select caller_subjects())::text[]) > 0);
create policy partners_keep_own_services on service_entry for update to ${app}
    using (('role:' || organisation || ':partner') = any ((select caller_subjects())::text[]));
grant update (languages, age_bands, genders, capacity, confirmed_on, version) on service_entry to ${app};
