-- Which running service took an errand up: one that this service does not know went with the service that did.
alter table errand add column runner uuid;
