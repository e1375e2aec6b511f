-- Administrators register organisations between two versions of the reference data: they add, and change none that is there.
grant insert on organisation to ${app};
