-- That a meeting was entered on a later day than people met: when and by whom, and why where that was long after. Rows
-- are only ever added.
create table review_entered (
    organisation_id uuid not null,
    review_id uuid not null,
    meeting_id uuid not null,
    child_id uuid not null,
    entered_on date not null,
    entered_by uuid not null,
    entered_name text not null,
    because text not null default '',
    primary key (organisation_id, review_id, meeting_id),
    foreign key (organisation_id, review_id) references review
);
create index review_entered_child on review_entered (organisation_id, child_id);
alter table review_entered enable row level security;
create policy tenant on review_entered using (organisation_id = tenant());
revoke update, delete on review_entered from ${application_role};
