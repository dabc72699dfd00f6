-- Nothing edits the audit log. Each database says so in its own words; see docs/decisions.

create function audit_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log only grows';
end;
$$;

create trigger audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function audit_only_grows();
