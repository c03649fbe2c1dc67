-- What somebody said beforehand for a review, as it was noted: a parent who does not come is still asked. Not the child,
-- whose words have a place of their own.
create table review_plan_view (
    organisation_id uuid not null,
    review_id uuid not null,
    somebody_id uuid not null, -- somebody of who is who, or somebody who works here
    child_id uuid not null,
    words text not null check (words <> ''), -- who it was, as known then: "Mira Example (Mother)"
    text text not null check (text <> ''),
    noted_by uuid not null,
    noted_name text not null,
    noted_at timestamptz not null,
    primary key (organisation_id, review_id, somebody_id),
    foreign key (organisation_id, review_id) references review_plan
);
create index review_plan_view_child on review_plan_view (organisation_id, child_id);
alter table review_plan_view enable row level security;
create policy tenant on review_plan_view using (organisation_id = tenant());
alter table review_plan add column views_version int not null default 0;
