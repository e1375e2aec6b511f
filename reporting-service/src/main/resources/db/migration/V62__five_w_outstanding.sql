-- Who did something in a month that is over and has not reported it. Codes of organisations, and nothing of how much they did.
create function five_w_outstanding(first date, next date) returns table (month date, organisation text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select f.month, f.organisation::text from fact f
    where f.kind in ('DELIVERY', 'ACTIVITY') and f.organisation is not null and f.quantity is distinct from 0
      and f.month >= first and f.month < least(next, date_trunc('month', now() at time zone 'UTC')::date)
      and not exists (select from five_w_report r where r.organisation = f.organisation and r.month = f.month)
    group by f.month, f.organisation
    order by f.month, f.organisation;
end $$;
revoke all on function five_w_outstanding(date, date) from public;
grant execute on function five_w_outstanding(date, date) to ${app};
