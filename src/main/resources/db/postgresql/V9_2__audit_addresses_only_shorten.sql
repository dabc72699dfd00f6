-- The addresses stand in a table of their own now. An address can be shortened, once, and nothing else.

drop trigger audit_entry_kept on audit_entry;

update audit_entry set subject = '' where action in ('SIGNED_IN', 'SIGN_IN_REFUSED');

create trigger audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function audit_only_grows();

create function audit_address_only_shortens() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if not old.shortened and new.shortened and old.audit_entry = new.audit_entry then
            return new;
        end if;
    end if;
    raise exception 'an address of the audit log is only shortened';
end;
$$;

create trigger audit_address_unchanged before update or delete on audit_address
    for each row execute function audit_address_only_shortens();

create trigger audit_address_kept before truncate on audit_address
    for each statement execute function audit_address_only_shortens();
