-- Whether what was delivered is part of the Refugee and Migrant Response Plan. Of older facts nobody said.
alter table fact add column rmrp boolean;
