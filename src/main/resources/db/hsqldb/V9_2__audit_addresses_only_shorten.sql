-- The addresses stand in a table of their own now. An address can be shortened, once, and nothing else.

drop trigger audit_entry_unchanged;

update audit_entry set subject = '' where action in ('SIGNED_IN', 'SIGN_IN_REFUSED');

create trigger audit_entry_unchanged before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit log only grows';

create trigger audit_address_unchanged before update on audit_address
    referencing old row as was new row as will_be for each row
    when (was.shortened or not will_be.shortened or was.audit_entry <> will_be.audit_entry)
    signal sqlstate '45000' set message_text = 'an address of the audit log is only shortened';

create trigger audit_address_kept before delete on audit_address for each row
    signal sqlstate '45000' set message_text = 'an address of the audit log is only shortened';
