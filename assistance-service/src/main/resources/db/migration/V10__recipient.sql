-- Of which age-gender cell and population group each person of a delivery was when it was recorded: R4V counts people as they
-- were then, whatever a right says of them later. Every delivery rests on a right that names its people, so nobody is left
-- without.
alter table delivery_person add column age_gender text, add column population_group text;
update delivery_person d
    set population_group = r.population_group,
        age_gender = case
            when r.age_band = 'UNKNOWN' then 'UNKNOWN'
            when r.gender in ('FEMININE', 'TRANSGENDER_FEMININE')
                then case when r.age_band in ('FROM_0_TO_8', 'FROM_9_TO_17') then 'GIRL' else 'WOMAN' end
            when r.gender in ('MASCULINE', 'TRANSGENDER_MASCULINE')
                then case when r.age_band in ('FROM_0_TO_8', 'FROM_9_TO_17') then 'BOY' else 'MAN' end
            else case when r.age_band in ('FROM_0_TO_8', 'FROM_9_TO_17') then 'OTHER_U18' else 'OTHER_18P' end
        end
    from (select distinct on (person) person, age_band, gender, population_group
          from delivery_right_person order by person, since, grant_id) r
    where r.person = d.person;
alter table delivery_person alter column age_gender set not null, alter column population_group set not null;
