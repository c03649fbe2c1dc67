-- Which decision was made of what a child asked for: of a wish, or of one sent from the child's own space.
create table made_decision (
    organisation_id uuid not null,
    asked_id uuid not null,
    decision_id uuid not null,
    child_id uuid not null,
    joined_by uuid not null,
    joined_name text not null,
    joined_at timestamptz not null,
    primary key (organisation_id, asked_id)
);
create index made_decision_child on made_decision (organisation_id, child_id);
alter table made_decision enable row level security;
create policy tenant on made_decision using (organisation_id = tenant());
