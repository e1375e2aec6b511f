-- The latest time this database is known to have had. A clock that goes back would give ended rights back: while it stands
-- more than a minute before this, callers are refused.
create table clock_mark (
    at           timestamptz not null default now(),
    the_only_one boolean     not null default true,
    constraint clock_mark_is_one_row primary key (the_only_one),
    constraint clock_mark_has_no_second_row check (the_only_one)
) with (fillfactor = 50);
insert into clock_mark default values;

-- Only an operator sets it back: after a clock that had gone ahead was put right.
create function clock_mark_never_goes_back() returns trigger language plpgsql as $$
begin
    new.at := greatest(old.at, new.at);
    return new;
end $$;
create trigger clock_mark_never_goes_back before update on clock_mark
    for each row when (session_user = '${worker}') execute function clock_mark_never_goes_back();

-- Asked at the beginning of every request; as the owner, because requests may not read what everything rests on.
create function clock_went_back() returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
    select now() < (select at from clock_mark) - interval '1 minute'
$$;

grant select, update (at) on clock_mark to ${worker};
