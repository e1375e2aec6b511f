-- What auditors were answered about a closed year. Null stands for a count that is not published: the count itself is
-- kept nowhere.
create table interim_figure (
    year        int         not null,
    cases       int,
    individuals int,
    fixed_at    timestamptz not null default now(),
    constraint interim_figure_is_fixed_once_a_year primary key (year),
    constraint interim_figure_shows_no_small_count check (cases >= 11 and individuals >= 11)
);
alter table interim_figure enable row level security;
alter table interim_figure force row level security;
create policy owner_fixes on interim_figure to ${owner} using (true);

-- The interim rule of architecture.md 8, where nothing that answers requests can get around it: no row for a year that has
-- not ended; else the figures as first answered. Of two first answers at once one is kept, and both read that one.
create function interim_figure_of(asked int) returns setof interim_figure language plpgsql security definer
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
                    having count(distinct case_pseudonym) >= 11),
                   (select count(distinct person_pseudonym) from fact
                    where kind = 'PERSON' and month >= make_date(asked, 1, 1) and month < make_date(asked + 1, 1, 1)
                    having count(distinct person_pseudonym) >= 11)
            on conflict (year) do nothing;
    end if;
    return query select * from interim_figure f where f.year = asked;
end $$;
revoke all on function interim_figure_of(int) from public;
grant execute on function interim_figure_of(int) to ${app};
