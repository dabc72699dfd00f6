-- What happened, was decided or was made: dated events, laws, cases and works. And notes that speak of one place only.
-- Column types stay in the common ground of HSQLDB and PostgreSQL.

create table event (
    code           varchar(60)   not null primary key,
    kind           varchar(20)   not null,
    time_period    varchar(30)   not null,
    date_en        varchar(100),
    date_ko        varchar(100),
    ref_area       varchar(20),
    place_en       varchar(200),
    place_ko       varchar(200),
    people         integer,
    people_lower   integer,
    people_upper   integer,
    obs_status     varchar(20)   not null,
    outcome        varchar(60),
    title_en       varchar(300)  not null,
    title_ko       varchar(300)  not null,
    description_en varchar(2000) not null,
    description_ko varchar(2000) not null,
    creator_en     varchar(300),
    creator_ko     varchar(300),
    by_defectors   boolean,
    source         varchar(60)   not null references source (code),
    source_locator varchar(500)  not null,
    topics         varchar(200)  not null,
    indicators     varchar(500)  not null
);

alter table data_note add column ref_areas varchar(500) default '' not null;
