CREATE TABLE `standing` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`partnership_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`day` text NOT NULL,
	`stance` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `standing_partnership` ON `standing` (`partnership_id`,`day`);--> statement-breakpoint
CREATE INDEX `standing_person` ON `standing` (`person_id`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`partnership_id` integer NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statement_partnership` ON `statement` (`partnership_id`,`kind`,`day`);