-- Who is asking, as the first statement of every transaction said it. Nobody said it: nobody, so no rows.
create function caller_subjects() returns text[] language sql stable parallel safe
    return coalesce(nullif(current_setting('amparo.subjects', true), '')::text[], '{}'::text[]);
