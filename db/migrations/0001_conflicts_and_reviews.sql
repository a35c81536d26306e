CREATE TABLE `conflict_entry_person` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `conflict_entry`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conflict_entry_person_by_person` ON `conflict_entry_person` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `conflict_entry_person_once` ON `conflict_entry_person` (`entry_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`year` integer NOT NULL,
	`week` integer NOT NULL,
	`begun_on` text NOT NULL,
	`finished_on` text,
	`step` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_week` ON `review` (`year`,`week`);--> statement-breakpoint
CREATE TABLE `review_answer` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`factor` integer NOT NULL,
	`question` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_answer_once` ON `review_answer` (`review_id`,`factor`);--> statement-breakpoint
CREATE TABLE `review_decision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`decision` text NOT NULL,
	`said` text DEFAULT '' NOT NULL,
	`day` text NOT NULL,
	`meeting_id` integer,
	`commitment_id` integer,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `review_decision_meeting` ON `review_decision` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `review_decision_commitment` ON `review_decision` (`commitment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_decision_once` ON `review_decision` (`review_id`,`subject`,`subject_id`);--> statement-breakpoint
DROP INDEX `participant_history`;--> statement-breakpoint
CREATE INDEX `participant_history` ON `participant` (`person_id`,`day`,`character`);--> statement-breakpoint
ALTER TABLE `conflict` ADD `feels_after` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `conflict_stage` ON `conflict` (`stage`);--> statement-breakpoint
CREATE INDEX `conflict_partnership` ON `conflict` (`partnership_id`);--> statement-breakpoint
ALTER TABLE `conflict_party` ADD `feels_after` text DEFAULT '' NOT NULL;