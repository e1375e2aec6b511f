-- Where an organisation sits: its offices, each with its town (UN/LOCODE), as code@town. Told to the other services, so
-- that a person can say who must never know by office or by town. None: nobody knows where it is.
alter table organisation
    add column offices text[] not null default '{}';
