create index child_sealed on child (organisation_id, child_id) where sealed_on is not null;
create index birth_date_day on birth_date (organisation_id, day) where in_force;
