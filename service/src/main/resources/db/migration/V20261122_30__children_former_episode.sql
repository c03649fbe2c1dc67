-- An episode as it stood before a person corrected or withdrew it: nothing is lost, and a feed that still says so
-- shows a difference instead of bringing it back.
create table former_episode (
    organisation_id uuid not null,
    episode_id uuid not null,
    version int not null,
    child_id uuid not null,
    began_on date not null,
    reason_began text not null,
    legal_status text not null,
    need text not null,
    placement text not null,
    provider text not null,
    ended_on date,
    reason_ended text not null,
    reason_moved text not null,
    home_postcode text not null,
    placement_postcode text not null,
    home_urn text not null,
    source text not null,
    withdrawn boolean not null, -- else corrected
    replaced_at timestamptz not null,
    replaced_by uuid not null,
    why text not null,
    primary key (organisation_id, episode_id, version),
    foreign key (organisation_id, child_id) references child
);
create index former_episode_child on former_episode (organisation_id, child_id, began_on);
alter table former_episode enable row level security;
create policy tenant on former_episode using (organisation_id = tenant());
revoke update, delete on former_episode from ${application_role};
