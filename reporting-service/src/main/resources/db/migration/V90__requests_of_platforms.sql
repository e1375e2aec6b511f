-- Codes of platforms have a low line within.
alter table figure_request
    drop constraint figure_request_is_made_of_codes,
    add constraint figure_request_is_made_of_codes
        check (period ~ '^(20[0-9]{2}(-H[12])?)?$' and asked ~ '^[A-Za-z/._-]{0,120}$');
