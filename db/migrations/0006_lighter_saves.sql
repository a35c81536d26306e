DROP TABLE `undo_change`;--> statement-breakpoint
DROP INDEX `meeting_day`;--> statement-breakpoint
DROP INDEX `meeting_partnership`;--> statement-breakpoint
DROP INDEX `meeting_import`;--> statement-breakpoint
DROP INDEX `meeting_source_key`;--> statement-breakpoint
DROP INDEX `meeting_facts`;--> statement-breakpoint
CREATE INDEX `meeting_partnership` ON `meeting` (`partnership_id`,`day`) WHERE partnership_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `meeting_import` ON `meeting` (`import_id`) WHERE import_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_source_key` ON `meeting` (`source_key`) WHERE source_key IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_facts` ON `meeting` (`day`,`id`,`mode`,`character`);--> statement-breakpoint
DROP INDEX `participant_clock`;--> statement-breakpoint
DROP INDEX `participant_history`;--> statement-breakpoint
CREATE INDEX `participant_history` ON `participant` (`person_id`,`day`,`mode`,`character`);--> statement-breakpoint
ALTER TABLE `undo_step` ADD `script` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `undo_step_undone` ON `undo_step` (`id`) WHERE undone = 1;