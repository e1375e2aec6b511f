-- How many people a case groups, beside the case: a page of the worklist reads one row a line, and nobody's own row.
alter table case_file add column people smallint;
update case_file f set people = (select count(*) from person p where p.case_id = f.id);
alter table case_file alter column people set not null;
alter table case_file add constraint case_file_groups_people check (people > 0);
