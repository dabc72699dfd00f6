-- From where somebody signed in, or tried to: beside the audit log, which only grows, so that it can be shortened.

create table audit_address (
    audit_entry bigint        not null primary key,
    address     varchar(60)   not null,
    shortened   boolean       not null
);

create index audit_address_shortened on audit_address (shortened);

insert into audit_address (audit_entry, address, shortened)
select id, substring(subject from 1 for 60), false from audit_entry
where action in ('SIGNED_IN', 'SIGN_IN_REFUSED') and subject <> '';
