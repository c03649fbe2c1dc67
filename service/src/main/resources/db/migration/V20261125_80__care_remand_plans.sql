-- The plans of a child looked after because of a remand (Care Planning Regulations 2010, regulations 47B and 47C) are
-- recorded like the others.
alter table care_act drop constraint care_act_kind_check;
alter table care_act add constraint care_act_kind_check check (kind in (
    'CARE_PLAN', 'PLACEMENT_PLAN', 'REMAND_CARE_PLAN', 'DETENTION_PLAN', 'FIRST_HEALTH_ASSESSMENT',
    'HEALTH_ASSESSMENT_REVIEW', 'EDUCATION_PLAN_STARTED', 'EDUCATION_PLAN_AVAILABLE', 'EDUCATION_PLAN_REVIEWED',
    'PATHWAY_PLAN'));
