-- Reviewing and publishing a file reads what the file touches, however many figures there are: what stands beside a
-- figure (men and women, ages, other sources) by period, category and place, and what comes before it in its series.

drop index observation_period;
create index observation_period on observation (indicator, time_period, category, ref_area);

drop index observation_fact;
create index observation_series on observation (indicator, age, category, sex, ref_area, unit_measure, time_period);
