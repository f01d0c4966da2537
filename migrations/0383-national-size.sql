-- Records of a few units are picked out by index, however many there are of all.
create index plan_of_exemplar on fostering.plan (exemplar_id);
create index recognition_of_unit on exemplars.recognition (unit_id, decided_on) include (exemplar_id);
