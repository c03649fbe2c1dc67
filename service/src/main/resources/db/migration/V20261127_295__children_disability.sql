-- Whether a child is disabled, in the categories of the children in need census: NONE, or codes with a space between
-- them. No row means that nobody has said it. Participation is seen apart by it.
create table disability (
    organisation_id uuid not null,
    child_id uuid not null,
    said text not null check (said ~ '^[A-Z]+( [A-Z]+)*$'),
    by_hand boolean not null, -- recorded here by a person: nothing that is read from elsewhere changes it
    source text not null,
    version int not null default 1,
    primary key (organisation_id, child_id),
    foreign key (organisation_id, child_id) references child
);
alter table disability enable row level security;
create policy tenant on disability using (organisation_id = tenant());
