-- An appeal may also end by being returned. The form had no line for it, so that the outcomes did not make the total: right
-- figures were called wrong, and the difference told of single cases. A version that was used never changes.
insert into report_template
select code, 2, basis_kk, basis_ru, basis_en, name_kk, name_ru, name_en, '2026-10-01', null, due_offset_days, assumed
  from report_template where code = 'COMMISSIONER' and version = 1;
update report_template set valid_to = '2026-09-30' where code = 'COMMISSIONER' and version = 1;

insert into report_section
select template_code, 2, code, title_kk, title_ru, title_en, position
  from report_section where template_code = 'COMMISSIONER' and template_version = 1;

insert into report_indicator
select template_code, 2, code, section, label_kk, label_ru, label_en, nature, source, formula, position * 10
  from report_indicator where template_code = 'COMMISSIONER' and template_version = 1;
insert into report_indicator
select template_code, 2, 'B3.8', section, 'қайтарылды', 'возвращено', 'returned', nature, source,
       'kind=APPLICATION&moment=CLOSED&outcome=RETURNED', position + 1
  from report_indicator where template_code = 'COMMISSIONER' and template_version = 2 and code = 'B3.7';

insert into report_equation
select template_code, 2, equation, indicator, sign
  from report_equation where template_code = 'COMMISSIONER' and template_version = 1;
insert into report_equation values ('COMMISSIONER', 2, 'B3', 'B3.8', 1);
