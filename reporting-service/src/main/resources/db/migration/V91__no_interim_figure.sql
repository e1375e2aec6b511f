-- Auditors are given protected releases: what they were answered until those existed has no reader any more.
drop function interim_figure_of(int);
drop table interim_figure;
