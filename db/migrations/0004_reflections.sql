CREATE TABLE `coaching_session` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`coach` text NOT NULL,
	`bring` text DEFAULT '' NOT NULL,
	`questions` text DEFAULT '' NOT NULL,
	`took_away` text DEFAULT '' NOT NULL,
	`next_on` text
);
--> statement-breakpoint
CREATE INDEX `coaching_session_day` ON `coaching_session` (`day`);--> statement-breakpoint
CREATE TABLE `disclosure_hold` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`since` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disclosure_hold_person` ON `disclosure_hold` (`person_id`);--> statement-breakpoint
CREATE TABLE `reflection` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`factors` text DEFAULT '[]' NOT NULL,
	`parts` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reflection_day` ON `reflection` (`day`);--> statement-breakpoint
CREATE TABLE `reflection_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reflection_id` integer NOT NULL,
	`person_id` integer,
	`meeting_id` integer,
	`conflict_id` integer,
	FOREIGN KEY (`reflection_id`) REFERENCES `reflection`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conflict_id`) REFERENCES `conflict`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reflection_link_is_one" CHECK(("reflection_link"."person_id" IS NOT NULL) + ("reflection_link"."meeting_id" IS NOT NULL) + ("reflection_link"."conflict_id" IS NOT NULL) = 1)
);
--> statement-breakpoint
CREATE INDEX `reflection_link_reflection` ON `reflection_link` (`reflection_id`);--> statement-breakpoint
CREATE INDEX `reflection_link_person` ON `reflection_link` (`person_id`);--> statement-breakpoint
CREATE INDEX `reflection_link_meeting` ON `reflection_link` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `reflection_link_conflict` ON `reflection_link` (`conflict_id`);--> statement-breakpoint
CREATE TABLE `summary_made` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`session_id` integer,
	`made_on` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`disclosure` text NOT NULL,
	`format` text NOT NULL,
	`sections` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `coaching_session`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `summary_made_session` ON `summary_made` (`session_id`);