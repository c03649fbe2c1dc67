-- That an authority takes everything out: an IRO manager asks, an administrator who is somebody else agrees, and whoever asked
-- fetches the file within days. The file itself stands on the disk of the service and is gone soon.
create table takeout (
    organisation_id uuid not null,
    takeout_id uuid not null,
    state text not null check (state in ('ASKED', 'STOPPED', 'MAKING', 'MADE', 'FAILED', 'GONE')),
    because text not null check (because <> ''),
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asker_part text not null, -- half of the key to what was said in confidence: opens nothing alone, and stands here until somebody answers
    answered_at timestamptz, -- when somebody agreed, or stopped it
    answered_by uuid,
    answered_by_name text not null default '',
    done int not null default 0,
    out_of int not null default 0,
    seen_at timestamptz, -- when it last showed that it goes on: long ago means that it was cut off
    request text not null default '', -- the characters that are in the log, where it failed
    made_at timestamptz,
    bytes bigint,
    sha256 text,
    first_fetched_at timestamptz,
    times_fetched int not null default 0,
    gone_at timestamptz,
    primary key (organisation_id, takeout_id),
    check (state = 'ASKED' or asker_part = ''),
    check (state not in ('MAKING', 'MADE') or answered_by <> asked_by)
);
create unique index takeout_one_at_a_time on takeout (organisation_id) where state in ('ASKED', 'MAKING');
alter table takeout enable row level security;
create policy tenant on takeout using (organisation_id = tenant());
