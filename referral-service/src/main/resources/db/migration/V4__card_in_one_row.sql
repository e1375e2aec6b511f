-- What a card shows of people and offers, beside the referral: a page of a box reads one row a line.
alter table referral add column group_ages text[];
alter table referral add column service_by timestamptz;
update referral r set
    group_ages = array(select p.age_band from referral_person p where p.referral = r.id order by p.number),
    service_by = (select o.service_by from offer o where o.referral = r.id and o.service_by is not null
        order by o.position desc limit 1);
alter table referral alter column group_ages set not null;
