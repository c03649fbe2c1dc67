-- A drawing a child sent with something: marks as text (Drawing.java), never an image. It is kept for good.
create table enclosed_drawing (
    organisation_id uuid not null,
    telling_id uuid not null, -- what it came with (tellings)
    child_id uuid not null,
    marks text not null check (marks <> '' and length(marks) <= 110000),
    sent_at timestamptz not null,
    primary key (organisation_id, telling_id)
);
alter table enclosed_drawing enable row level security;
create policy tenant on enclosed_drawing using (organisation_id = tenant());
revoke update, delete on enclosed_drawing from ${application_role};

-- A drawing that is not sent yet, kept so that going back does not lose it. It is the child's alone, shown only in the
-- session in which it was begun, and deleted soon after.
create table enclosed_drawing_begun (
    organisation_id uuid not null,
    child_id uuid not null,
    marks text not null check (marks <> '' and length(marks) <= 110000),
    kept_at timestamptz not null,
    primary key (organisation_id, child_id)
);
alter table enclosed_drawing_begun enable row level security;
create policy tenant on enclosed_drawing_begun using (organisation_id = tenant());
