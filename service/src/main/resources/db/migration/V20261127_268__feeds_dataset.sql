-- The tables of the Standard Safeguarding Dataset are a third kind of delivery. Nothing in them says which case
-- system's build they are or which number of a child the return has, so whoever gives them does.
alter table delivery drop constraint delivery_kind_check;
alter table delivery add constraint delivery_kind_check check (kind in ('RETURN', 'NAMES', 'DATASET'));
alter table delivery add column case_system text
    check (case_system in ('SYSTEM_C', 'MOSAIC', 'ECLIPSE', 'CARE_DIRECTOR', 'AZEUS', 'OTHER'));
alter table delivery add column dataset_version text not null default '';
alter table delivery add column child_number text check (child_number in ('PERSON_ID', 'LEGACY_ID'));
alter table delivery add constraint delivery_dataset_check
    check ((kind = 'DATASET') = (case_system is not null) and (kind = 'DATASET') = (child_number is not null));
alter table delivery_file drop constraint delivery_file_part_check;
alter table delivery_file add constraint delivery_file_part_check
    check (part in ('THIS_YEAR', 'LAST_YEAR', 'NAMES', 'DATASET'));
alter table difference drop constraint difference_feed_check;
alter table difference add constraint difference_feed_check check (feed in ('RETURN', 'NAMES', 'DATASET'));
