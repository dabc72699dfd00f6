-- The audit log is looked through by person and by day.

create index audit_entry_author on audit_entry (author);
create index audit_entry_happened on audit_entry (happened);
