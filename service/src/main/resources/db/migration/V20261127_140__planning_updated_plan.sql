-- The care plan as it now stands may be written or pasted with the report, as it may come as a file.
alter table worker_report add column updated_plan text not null default '';
alter table worker_report drop constraint worker_report_came;
alter table worker_report add constraint worker_report_came check (came_how = ''
    or (since_last = '' and plan_going = '' and child_says = '' and to_decide = '' and updated_plan = ''));
