-- All that this service shows can be built anew from the log.
call rebuildable('compliance', array['compliance_call', 'compliance_cell', 'compliance_nomination', 'dossier_copy']);
call rebuildable('units', array['unit_copy']);
