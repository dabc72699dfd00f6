-- How a figure is stated: over or about a number, what its bounds are, and what was computed.

alter table observation add column qualifier varchar(20);
alter table observation add column bound_kind varchar(20);
alter table observation add column computed varchar(20);
