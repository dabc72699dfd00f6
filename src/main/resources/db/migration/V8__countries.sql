-- Countries where people from the North live or pass through: where their symbols stand on a map, and the way there.
-- Column types stay in the common ground of HSQLDB and PostgreSQL.

create table country (
    ref_area       varchar(20)   not null primary key,
    longitude      numeric(9, 4) not null,
    latitude       numeric(9, 4) not null,
    source         varchar(60)   not null references source (code),
    source_locator varchar(500)  not null,
    route_en       varchar(2000) not null,
    route_ko       varchar(2000) not null
);
