-- Keyed hashes by which a person is found again. Without the key nobody can make one to compare; a surname is in none
-- without a year of birth.
create table blind_index (
    person_id uuid  not null,
    case_id   uuid  not null,
    token     bytea not null,
    constraint blind_index_holds_each_token_once primary key (token, person_id),
    constraint blind_index_is_of_a_person foreign key (person_id) references person,
    constraint blind_index_tokens_are_cut_short check (length(token) = 8)
);
create index blind_index_of_person on blind_index (person_id);
call guard('blind_index', 'case_id');
grant select, insert, delete on blind_index to ${app};
grant select, delete on blind_index to ${worker};
