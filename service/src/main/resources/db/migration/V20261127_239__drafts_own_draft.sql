-- What a child began to write in their own space and has not sent. It waits for that child alone: no page of the
-- staff's reads it. Once sent or thrown away nothing of it stays but that it is over, so that a late save brings nothing
-- back.
create table own_draft (
    organisation_id uuid not null,
    child_id uuid not null,
    sitting uuid not null, -- the key of the form: what it sends, it sends once
    page text not null,
    fields jsonb, -- null: it is over
    saved_at timestamptz not null,
    primary key (organisation_id, child_id, sitting)
);
alter table own_draft enable row level security;
create policy tenant on own_draft using (organisation_id = tenant());
