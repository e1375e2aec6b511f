-- A receiver that must not know of somebody is asked no more: what was prepared for it is forgotten.
grant delete on prepared_disclosure to ${app};
