-- A recording of a child's voice that came with something sent: the bytes as the browser made them, never a transcript. It
-- is kept for good.
create table enclosed_sound (
    organisation_id uuid not null,
    telling_id uuid not null, -- what it came with (tellings)
    child_id uuid not null,
    format text not null check (format in ('WEBM', 'OGG', 'MP4')),
    content bytea not null check (length(content) between 1 and 3145728),
    sha256 bytea not null check (length(sha256) = 32),
    sent_at timestamptz not null,
    primary key (organisation_id, telling_id)
);
alter table enclosed_sound enable row level security;
create policy tenant on enclosed_sound using (organisation_id = tenant());
revoke update, delete on enclosed_sound from ${application_role};

-- A recording that is not sent yet: the child hears it again first. It is the child's alone, played only in the session in
-- which it was made, and deleted soon after.
create table enclosed_sound_begun (
    organisation_id uuid not null,
    child_id uuid not null,
    format text not null check (format in ('WEBM', 'OGG', 'MP4')),
    content bytea not null check (length(content) between 1 and 3145728),
    kept_at timestamptz not null,
    primary key (organisation_id, child_id)
);
alter table enclosed_sound_begun enable row level security;
create policy tenant on enclosed_sound_begun using (organisation_id = tenant());
