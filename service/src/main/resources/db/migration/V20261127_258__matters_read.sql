-- Who read what was said of time with a brother or sister, for one of the two: each has an IRO of their own. And by which
-- day it is answered, where it asks for something.
create table sibling_time_read (
    organisation_id uuid not null,
    said_id uuid not null,
    child_id uuid not null, -- whose IRO read it
    reader_id uuid not null,
    reader_name text not null,
    read_at timestamptz not null,
    primary key (organisation_id, said_id, child_id),
    foreign key (organisation_id, said_id) references sibling_time_said
);
alter table sibling_time_read enable row level security;
create policy tenant on sibling_time_read using (organisation_id = tenant());
revoke update, delete on sibling_time_read from ${application_role};

alter table sibling_time_said add column answer_by date;
update sibling_time_said set answer_by = said_on + 10 where kind <> 'HAPPENED';
alter table sibling_time_said add constraint sibling_time_said_answer_by
    check ((kind = 'HAPPENED') = (answer_by is null));
