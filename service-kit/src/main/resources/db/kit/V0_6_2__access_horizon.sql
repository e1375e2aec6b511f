-- How far each partition of the logs of access events was heard: whatever ended a right before then had its effect here.
create table access_horizon (
    topic      text        not null,
    partition  int         not null,
    partitions int         not null,
    reached_at timestamptz not null,
    constraint access_horizon_is_one_per_partition primary key (topic, partition),
    constraint access_horizon_is_of_a_partition check (partition >= 0 and partition < partitions)
);
-- Requests read it, to refuse while it is old; the reader of events alone moves it.
grant select on access_horizon to ${app};
grant select, insert, update on access_horizon to ${worker};
