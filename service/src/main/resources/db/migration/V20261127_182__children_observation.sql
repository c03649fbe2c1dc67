-- What an adult saw of a child who does not say it in words, and apart from it what they think it means. No quotation:
-- nothing here is ever shown as the child's words.
create table observation (
    organisation_id uuid not null,
    observation_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    saw text not null,
    means text not null default '',
    by_id uuid not null,
    by_name text not null,
    noted_at timestamptz not null,
    withdrawn_because text not null default '',
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (organisation_id, observation_id),
    foreign key (organisation_id, child_id) references child
);
create index observation_of_child on observation (organisation_id, child_id, on_date);
alter table observation enable row level security;
create policy tenant on observation using (organisation_id = tenant());
