-- A message that carries a secret is kept without its text once it went out: what opens something for weeks stands nowhere longer
-- than it must.
alter table message add column forgotten_once_sent boolean not null default false;
