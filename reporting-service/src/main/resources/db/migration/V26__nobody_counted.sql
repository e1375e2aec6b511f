-- A fact about a case or person may say that it counts nobody: its record was found to be a duplicate of another.
create or replace function interim_figure_of(asked int) returns setof interim_figure language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if asked >= extract(year from now() at time zone 'UTC') then
        return;
    end if;
    if not exists (select from interim_figure f where f.year = asked) then
        insert into interim_figure (year, cases, individuals)
            select asked,
                   (select count(distinct case_pseudonym) from fact
                    where kind = 'CASE' and month >= make_date(asked, 1, 1) and month < make_date(asked + 1, 1, 1)
                      and individuals is distinct from 0
                    having count(distinct case_pseudonym) >= 11),
                   (select count(distinct person_pseudonym) from fact
                    where kind = 'PERSON' and month >= make_date(asked, 1, 1) and month < make_date(asked + 1, 1, 1)
                      and individuals is distinct from 0
                    having count(distinct person_pseudonym) >= 11)
            on conflict (year) do nothing;
    end if;
    return query select * from interim_figure f where f.year = asked;
end $$;
