-- What a child asked for from their own space: somebody on their side, to see their IRO, to complain. There is no
-- reason in it, and the chronicle says nothing of it: the case line reads that.
create table child_request (
    organisation_id uuid not null,
    request_id uuid not null,
    child_id uuid not null,
    kind text not null,
    reach text not null, -- how and when the child wants to be reached, in their words
    hidden boolean not null, -- from their social worker
    asked_at timestamptz not null,
    message_id uuid, -- what left for the provider or the complaints team
    answered_on date,
    answer text, -- in words for the child
    answered_by uuid,
    answered_name text,
    answered_at timestamptz,
    primary key (organisation_id, request_id)
);
create index child_request_child on child_request (organisation_id, child_id, asked_at desc);
create index child_request_open on child_request (organisation_id, kind) where answered_at is null;
alter table child_request enable row level security;
create policy tenant on child_request using (organisation_id = tenant());
