-- What the council has: suppliers, contracts with their terms, systems and applications.

create table suppliers (
    reference text not null,
    name text not null,
    company_number text,
    charity_number text,
    small_enterprise boolean not null,
    voluntary_sector boolean not null,
    version bigint not null default 0,
    constraint suppliers_pk primary key (reference),
    constraint suppliers_name_unique unique (name),
    constraint suppliers_name_given check (name <> '')
);

create table contracts (
    reference text not null,
    title text not null,
    description text not null,
    supplier_ref text not null,
    service_area text not null,
    kind text not null,
    procurement_category text not null,
    cpv_code text,
    cpv_label text,
    process_type text not null,
    review_on date,
    value numeric(14, 2),
    irrecoverable_vat numeric(14, 2),
    notice_length integer,
    notice_unit text,
    signatory_id uuid,
    owner_id uuid,
    version bigint not null default 0,
    constraint contracts_pk primary key (reference),
    constraint contracts_title_given check (title <> ''),
    constraint contracts_supplier_fk foreign key (supplier_ref) references suppliers (reference),
    constraint contracts_service_area_fk foreign key (service_area) references service_areas (code),
    constraint contracts_signatory_fk foreign key (signatory_id) references people (id),
    constraint contracts_owner_fk foreign key (owner_id) references people (id),
    constraint contracts_value_ck check (value >= 0),
    constraint contracts_irrecoverable_vat_ck check (irrecoverable_vat >= 0),
    constraint contracts_notice_unit_ck check (notice_unit in ('DAYS', 'WEEKS', 'MONTHS')),
    constraint contracts_notice_ck check (
        (notice_length is null and notice_unit is null) or (notice_length > 0 and notice_unit is not null))
);
comment on column contracts.kind is 'ContractType of the LGA contracts schema, for example single';
comment on column contracts.value is
    'Pounds over the life of the contract as the source gives it; whether VAT is in it the LGA layout does not say';
comment on column contracts.irrecoverable_vat is 'Pounds of VAT that the council cannot recover';
comment on column contracts.notice_length is
    'How long before the end of the term the council gives notice, in notice_unit; null where not recorded';
create index contracts_supplier_ix on contracts (supplier_ref);

create table contract_terms (
    contract_ref text not null,
    seq integer not null,
    starts_on date not null,
    ends_on date not null,
    constraint contract_terms_pk primary key (contract_ref, seq),
    constraint contract_terms_contract_fk foreign key (contract_ref) references contracts (reference),
    constraint contract_terms_start_unique unique (contract_ref, starts_on),
    constraint contract_terms_seq_ck check (seq > 0),
    constraint contract_terms_order_ck check (ends_on > starts_on)
);
comment on table contract_terms is 'The periods a contract runs, both days included: the first, then each extension or renewal';

create table systems (
    reference text not null,
    name text not null,
    description text not null,
    supplier_ref text,
    service_area text not null,
    business_function text not null,
    hosting text not null,
    cloud_suitability text not null,
    users integer not null,
    year_adopted integer,
    product_version text,
    lifecycle_stage text not null,
    time_assessment text not null,
    strategy_decision text not null,
    api text not null,
    open_api_docs boolean not null,
    api_costs_extra boolean,
    single_sign_on boolean not null,
    personal_data boolean not null,
    special_category boolean not null,
    dpia_ref text,
    ropa_ref text,
    criticality text not null,
    annual_cost numeric(14, 2),
    technical_post text,
    business_post text,
    system_owner_id uuid,
    budget_holder_id uuid,
    uses_ai boolean not null,
    replaced_by text,
    notes text,
    version bigint not null default 0,
    constraint systems_pk primary key (reference),
    constraint systems_name_given check (name <> ''),
    constraint systems_supplier_fk foreign key (supplier_ref) references suppliers (reference),
    constraint systems_service_area_fk foreign key (service_area) references service_areas (code),
    constraint systems_owner_fk foreign key (system_owner_id) references people (id),
    constraint systems_budget_holder_fk foreign key (budget_holder_id) references people (id),
    constraint systems_replaced_by_fk foreign key (replaced_by) references systems (reference)
        deferrable initially deferred,
    constraint systems_users_ck check (users >= 0),
    constraint systems_year_adopted_ck check (year_adopted between 1950 and 2200),
    constraint systems_annual_cost_ck check (annual_cost >= 0),
    constraint systems_lifecycle_stage_ck check (
        lifecycle_stage in ('PLAN', 'PHASE_IN', 'ACTIVE', 'PHASE_OUT', 'END_OF_LIFE')),
    constraint systems_time_assessment_ck check (time_assessment in ('TOLERATE', 'INVEST', 'MIGRATE', 'ELIMINATE')),
    constraint systems_strategy_decision_ck check (strategy_decision in ('RETAIN', 'UPGRADE', 'DECOMMISSION')),
    constraint systems_api_ck check (api in ('NO', 'READ_ONLY', 'YES')),
    constraint systems_criticality_ck check (criticality in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint systems_replaced_by_other_ck check (replaced_by <> reference)
);
comment on column systems.supplier_ref is 'Null where the council made the system itself';
comment on column systems.users is 'People who use it, as last counted; not the number of licences';
comment on column systems.product_version is 'What the supplier calls the version in use; version counts changes of this record';
comment on column systems.api_costs_extra is 'Null where there is no interface that could cost extra';
comment on column systems.annual_cost is 'Pounds a year as the source gives it; whether VAT is in it the source does not say';
comment on column systems.technical_post is 'The post that looks after it technically, as text: not a person';
comment on column systems.business_post is 'The post that answers for its use, as text: not a person';
create index systems_supplier_ix on systems (supplier_ref);

create table contract_systems (
    contract_ref text not null,
    system_ref text not null,
    constraint contract_systems_pk primary key (contract_ref, system_ref),
    constraint contract_systems_contract_fk foreign key (contract_ref) references contracts (reference),
    constraint contract_systems_system_fk foreign key (system_ref) references systems (reference)
);
create index contract_systems_system_ix on contract_systems (system_ref);

grant select, insert on suppliers, contracts, contract_terms, systems, contract_systems to gatehouse_app;
