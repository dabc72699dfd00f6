-- What each release was when it was published, in a digest, and which installation this database is of.
-- Column types stay in the common ground of HSQLDB and PostgreSQL.

alter table data_release add column figures_digest varchar(64);

create table installation (
    id             varchar(36)   not null primary key
);
