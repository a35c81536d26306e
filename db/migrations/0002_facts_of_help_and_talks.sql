DROP INDEX `commitment_person`;--> statement-breakpoint
CREATE INDEX `commitment_help_kept` ON `commitment` (`person_id`,`settled_on`) WHERE direction = 'mine' AND kind = 'help' AND state = 'kept';--> statement-breakpoint
CREATE INDEX `commitment_help_made` ON `commitment` (`made_on`) WHERE direction = 'mine' AND kind = 'help';--> statement-breakpoint
CREATE INDEX `commitment_person` ON `commitment` (`person_id`,`direction`,`kind`,`made_on`);--> statement-breakpoint
CREATE INDEX `conflict_entry_by_day` ON `conflict_entry` (`day`);