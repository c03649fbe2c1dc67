-- A record taken in whole, signed elsewhere, says nothing of when its decisions were issued and its copies sent: of a
-- review kept here both are known, of this one they are not (docs/law/interpretation.md, 55).
alter table review_record add column taken_in boolean not null default false;
