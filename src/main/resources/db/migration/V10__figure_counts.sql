-- How many figures are alike in all that pages filter and draw by: what a page shows of an indicator is decided by
-- some thousand counts, however many figures there are. A release adds what entered with it and, below zero, what left.
-- Column types stay in the common ground of HSQLDB and PostgreSQL.

create table figure_count (
    release        integer       not null,
    indicator      varchar(60)   not null,
    ref_area       varchar(20)   not null,
    sex            varchar(5)    not null,
    age            varchar(20)   not null,
    category       varchar(120)  not null,
    time_period    varchar(30)   not null,
    unit_measure   varchar(20)   not null,
    obs_status     varchar(20)   not null,
    source         varchar(60)   not null,
    figures        integer       not null
);

create index figure_count_indicator on figure_count (indicator, release);

-- Figures are read by indicator and period, and found by their key. The index it takes the place of was never used:
-- every column that refers to another table has one of its own in HSQLDB.
drop index observation_indicator;
create index observation_period on observation (indicator, time_period, category);
