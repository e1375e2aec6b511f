-- Records that no service signed which may write to their log: set aside like unreadable ones, and told apart from them.
alter table inbox_held drop constraint inbox_held_has_a_known_state;
alter table inbox_held add constraint inbox_held_has_a_known_state
    check (state in ('waiting', 'parked', 'unreadable', 'unverified'));
