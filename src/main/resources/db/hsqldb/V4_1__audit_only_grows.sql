-- Nothing edits the audit log. Each database says so in its own words; see docs/decisions.

create trigger audit_entry_unchanged before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit log only grows';

create trigger audit_entry_kept before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit log only grows';
