-- A quarter once over stays as it was: what is picked later belongs to the quarter it is picked in, beside what was
-- picked before. NOTHING: taken back in a later quarter.
alter table feedback_theme add column quarter_from date;
update feedback_theme set quarter_from = date_trunc('quarter', picked_on)::date;
alter table feedback_theme alter column quarter_from set not null;
alter table feedback_theme drop constraint feedback_theme_pkey;
alter table feedback_theme add primary key (organisation_id, review_id, quarter_from, theme);
alter table feedback_theme drop constraint feedback_theme_theme_check;
alter table feedback_theme add check (theme in ('HEARD', 'PEOPLE', 'PLACE_AND_TIME', 'WORDS', 'UNDERSTANDING',
    'AFTERWARDS', 'SOMETHING_ELSE', 'NOTHING'));
