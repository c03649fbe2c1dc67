-- Duty on the rota has hours: it begins on the weekdays of the contact and, where it ends at an earlier time than it begins, goes on
-- over midnight. The same time twice is the whole day.
alter table alert_contact add column from_time time not null default '00:00';
alter table alert_contact add column to_time time not null default '00:00';

-- Whoever has no account says by a private link that they have it; of the link only a fingerprint is kept.
alter table alert_told add column secret_hash bytea;
create unique index alert_told_secret on alert_told (secret_hash);

create function alert_told_with_secret(hash bytea) returns table (organisation_id uuid, alert_id uuid, contact_id uuid)
language sql stable security definer set search_path = public as
$$ select t.organisation_id, t.alert_id, t.contact_id from alert_told t where t.secret_hash = hash $$;

-- An alert nobody has goes on: what fell silent after the last contact is due again.
update alert set step_due_at = raised_at where acknowledged_at is null and step_due_at is null;
