-- Who first read what a group of children raised, and by which day it is promised that the group sees it.
alter table group_issue add column read_by uuid;
alter table group_issue add column read_name text;
alter table group_issue add column read_at timestamptz;
alter table group_issue add constraint group_issue_read
    check ((read_by is null) = (read_at is null) and (read_by is null) = (read_name is null));
alter table group_issue add column show_by date;
update group_issue set show_by = (raised_at at time zone 'Europe/London')::date + 10;
alter table group_issue alter column show_by set not null;
