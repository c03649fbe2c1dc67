-- Who opened what a child asked for, and when first; the child reads who was the first of them. What stays with the IRO is
-- answered by a day that is promised to the child as they ask.
create table child_request_read (
    organisation_id uuid not null,
    request_id uuid not null,
    reader_id uuid not null,
    reader_name text not null,
    read_at timestamptz not null,
    primary key (organisation_id, request_id, reader_id),
    foreign key (organisation_id, request_id) references child_request
);
alter table child_request_read enable row level security;
create policy tenant on child_request_read using (organisation_id = tenant());
revoke update, delete on child_request_read from ${application_role};

alter table child_request add column answer_by date;
update child_request set answer_by = (asked_at at time zone 'Europe/London')::date + 10 where kind = 'SEE_IRO';
alter table child_request add constraint child_request_answer_by check ((kind = 'SEE_IRO') = (answer_by is not null));
