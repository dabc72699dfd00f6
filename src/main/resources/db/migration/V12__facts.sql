-- Figures are looked up by their keys, and their neighbours in time and by other sources with them: reviewing and
-- publishing a file reads what the file touches, however many figures there are.

create index observation_fact on observation (indicator, age, category, sex, ref_area, unit_measure);
