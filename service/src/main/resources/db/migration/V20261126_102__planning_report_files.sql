-- Files that came with a social worker's report: the report itself, the updated plan, another paper. Only ever added, as
-- the report is. A report may be a file and nothing else.
create table worker_report_file (
    organisation_id uuid not null,
    report_id uuid not null,
    document_id uuid not null,
    child_id uuid not null,
    position int not null,
    name text not null, -- as it was called, made harmless; names of files are content
    primary key (organisation_id, report_id, document_id),
    foreign key (organisation_id, report_id) references worker_report,
    foreign key (organisation_id, document_id) references document
);
create index worker_report_file_child on worker_report_file (organisation_id, child_id);
create index worker_report_file_document on worker_report_file (organisation_id, document_id);
alter table worker_report_file enable row level security;
create policy tenant on worker_report_file using (organisation_id = tenant());
revoke update, delete on worker_report_file from ${application_role};
alter table worker_report drop constraint worker_report_check;
alter table worker_report add constraint worker_report_came check (came_how = ''
    or (since_last = '' and plan_going = '' and child_says = '' and to_decide = ''));

-- That the IRO goes ahead although the report has not come in time, and why.
alter table review_plan add column ahead_because text not null default '';
alter table review_plan add column ahead_on date;
alter table review_plan add column ahead_name text not null default '';
alter table review_plan add constraint review_plan_ahead check ((ahead_on is null) = (ahead_because = ''));
