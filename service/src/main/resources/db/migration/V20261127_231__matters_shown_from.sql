-- What an adult writes of somebody on a child's map, or of time with a brother or sister, comes to the child at a time
-- when somebody is there to talk about it. What was written before this came at once.
alter table matters_answer add column shown_from timestamptz not null default '2000-01-01T00:00:00Z';
alter table matters_answer alter column shown_from drop default;
alter table sibling_time add column shown_from timestamptz not null default '2000-01-01T00:00:00Z';
alter table sibling_time alter column shown_from drop default;
alter table sibling_time_answer add column shown_from timestamptz not null default '2000-01-01T00:00:00Z';
alter table sibling_time_answer alter column shown_from drop default;
