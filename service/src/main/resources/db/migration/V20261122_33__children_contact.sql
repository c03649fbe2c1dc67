-- What lies behind the contact somebody has with the child: an arrangement, or a court's order.
alter table connection add column contact text not null default 'NOT_RECORDED'
    check (contact in ('NOT_RECORDED', 'AGREED', 'ORDERED', 'REFUSED_BY_ORDER', 'NONE'));
