-- How a source came to its figures: only a probability sample has an interval that can be computed.

alter table source add column design varchar(20);
