-- A text for each network, of its length: that of Facebook stays «social», those of Zalo and X stand beside it.
alter table stories.form drop constraint form_kind_check;
alter table stories.form add constraint form_kind_check check (kind in ('radio', 'loudspeaker', 'briefing', 'social', 'zalo', 'x'));
