-- Each piece of work, review and decision belongs to one gate of its request; an award names its supplier.

alter table tasks add column gate text not null default 'DECISION';
alter table reviews add column gate text not null default 'DECISION';
alter table decisions add column supplier text;

alter table tasks add constraint tasks_gate_ck check (gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3'));
alter table reviews add constraint reviews_gate_ck check (gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3'));
alter table decisions add constraint decisions_gate_ck check (gate in ('DECISION', 'GATE_1', 'GATE_2', 'GATE_3'));
