-- What is being done to a delivery while nobody waits for the page: read, or loaded. How far it is, and how it ended.
create table errand (
    organisation_id uuid not null,
    delivery_id uuid not null,
    act text not null check (act in ('READ', 'LOAD')),
    state text not null check (state in ('WAITING', 'UNDER_WAY', 'DONE', 'FAILED')),
    stage text not null default 'READING' check (stage in ('READING', 'COMPARING', 'WRITING')),
    done int not null default 0,
    out_of int not null default 0,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    seen_at timestamptz not null, -- when it last showed that it goes on: long ago means that it was cut off
    request text not null default '', -- the characters that are in the log, where it failed
    primary key (organisation_id, delivery_id),
    foreign key (organisation_id, delivery_id) references delivery
);
alter table errand enable row level security;
create policy tenant on errand using (organisation_id = tenant());
