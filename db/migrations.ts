// Written by db/freeze.ts from db/migrations/*.sql; not to be edited.
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  {
    name: '0000_journal',
    checksum: '67964ca8f45ac79d8409c2a3101013f1738899e457c92c4d33a8730e6797f1b1',
    sql: `CREATE TABLE \`commitment\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`direction\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`what\` text NOT NULL,
	\`person_id\` integer,
	\`organisation_id\` integer,
	\`meeting_id\` integer,
	\`conflict_id\` integer,
	\`made_on\` text NOT NULL,
	\`due_on\` text,
	\`state\` text NOT NULL,
	\`settled_on\` text,
	\`note\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meeting\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`conflict_id\`) REFERENCES \`conflict\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`commitment_person\` ON \`commitment\` (\`person_id\`);--> statement-breakpoint
CREATE INDEX \`commitment_organisation\` ON \`commitment\` (\`organisation_id\`);--> statement-breakpoint
CREATE INDEX \`commitment_meeting\` ON \`commitment\` (\`meeting_id\`);--> statement-breakpoint
CREATE INDEX \`commitment_conflict\` ON \`commitment\` (\`conflict_id\`);--> statement-breakpoint
CREATE INDEX \`commitment_due\` ON \`commitment\` (\`state\`,\`due_on\`);--> statement-breakpoint
CREATE TABLE \`conflict\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`title\` text NOT NULL,
	\`stake\` text DEFAULT '' NOT NULL,
	\`power\` text DEFAULT '' NOT NULL,
	\`stage\` text NOT NULL,
	\`noticed_on\` text NOT NULL,
	\`next_on\` text,
	\`revisit_on\` text,
	\`agreed\` text DEFAULT '' NOT NULL,
	\`partnership_id\` integer,
	FOREIGN KEY (\`partnership_id\`) REFERENCES \`partnership\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE \`conflict_entry\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`conflict_id\` integer NOT NULL,
	\`day\` text NOT NULL,
	\`text\` text DEFAULT '' NOT NULL,
	\`movement\` text,
	\`meeting_id\` integer,
	\`moved_to\` text,
	FOREIGN KEY (\`conflict_id\`) REFERENCES \`conflict\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meeting\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`conflict_entry_day\` ON \`conflict_entry\` (\`conflict_id\`,\`day\`);--> statement-breakpoint
CREATE INDEX \`conflict_entry_meeting\` ON \`conflict_entry\` (\`meeting_id\`);--> statement-breakpoint
CREATE TABLE \`conflict_party\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`conflict_id\` integer NOT NULL,
	\`person_id\` integer,
	\`organisation_id\` integer,
	\`feels\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`conflict_id\`) REFERENCES \`conflict\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "conflict_party_is_one" CHECK(("conflict_party"."person_id" IS NULL) <> ("conflict_party"."organisation_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX \`conflict_party_by_person\` ON \`conflict_party\` (\`person_id\`);--> statement-breakpoint
CREATE INDEX \`conflict_party_by_organisation\` ON \`conflict_party\` (\`organisation_id\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`conflict_party_person\` ON \`conflict_party\` (\`conflict_id\`,\`person_id\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`conflict_party_organisation\` ON \`conflict_party\` (\`conflict_id\`,\`organisation_id\`);--> statement-breakpoint
CREATE TABLE \`contact_point\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`person_id\` integer NOT NULL,
	\`kind\` text NOT NULL,
	\`value\` text NOT NULL,
	\`matched\` text NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`contact_point_matched\` ON \`contact_point\` (\`matched\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`contact_point_once\` ON \`contact_point\` (\`person_id\`,\`kind\`,\`matched\`);--> statement-breakpoint
CREATE TABLE \`draft\` (
	\`day\` text PRIMARY KEY NOT NULL,
	\`lines\` text NOT NULL,
	\`kept_at\` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`import\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`kind\` text NOT NULL,
	\`file_name\` text NOT NULL,
	\`imported_on\` text NOT NULL,
	\`undone_on\` text,
	\`extended\` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`meeting\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`day\` text NOT NULL,
	\`time\` text,
	\`minutes\` integer,
	\`mode\` text NOT NULL,
	\`character\` text NOT NULL,
	\`place\` text,
	\`title\` text,
	\`text\` text DEFAULT '' NOT NULL,
	\`learned\` text DEFAULT '' NOT NULL,
	\`factors\` text DEFAULT '[]' NOT NULL,
	\`partnership_id\` integer,
	\`source\` text NOT NULL,
	\`import_id\` integer,
	\`source_key\` text,
	FOREIGN KEY (\`partnership_id\`) REFERENCES \`partnership\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`import_id\`) REFERENCES \`import\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`meeting_day\` ON \`meeting\` (\`day\`);--> statement-breakpoint
CREATE INDEX \`meeting_partnership\` ON \`meeting\` (\`partnership_id\`,\`day\`);--> statement-breakpoint
CREATE INDEX \`meeting_import\` ON \`meeting\` (\`import_id\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`meeting_source_key\` ON \`meeting\` (\`source_key\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`meeting_facts\` ON \`meeting\` (\`id\`,\`day\`,\`mode\`,\`character\`);--> statement-breakpoint
CREATE TABLE \`organisation\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`name\` text NOT NULL,
	\`abbreviation\` text,
	\`kind\` text NOT NULL,
	\`notes\` text DEFAULT '' NOT NULL,
	\`archived_on\` text,
	\`import_id\` integer,
	FOREIGN KEY (\`import_id\`) REFERENCES \`import\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE \`participant\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`meeting_id\` integer NOT NULL,
	\`person_id\` integer NOT NULL,
	\`day\` text NOT NULL,
	\`mode\` text NOT NULL,
	\`character\` text NOT NULL,
	\`safety\` integer,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`meeting_id\`,\`day\`,\`mode\`,\`character\`) REFERENCES \`meeting\`(\`id\`,\`day\`,\`mode\`,\`character\`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`participant_clock\` ON \`participant\` (\`person_id\`,\`mode\`,\`day\`);--> statement-breakpoint
CREATE INDEX \`participant_history\` ON \`participant\` (\`person_id\`,\`day\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`participant_once\` ON \`participant\` (\`meeting_id\`,\`person_id\`);--> statement-breakpoint
CREATE TABLE \`partnership\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`name\` text NOT NULL,
	\`rhythm_days\` integer,
	\`notes\` text DEFAULT '' NOT NULL,
	\`archived_on\` text
);
--> statement-breakpoint
CREATE TABLE \`partnership_member\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`partnership_id\` integer NOT NULL,
	\`person_id\` integer NOT NULL,
	\`organisation_id\` integer,
	\`joined_on\` text,
	\`left_on\` text,
	FOREIGN KEY (\`partnership_id\`) REFERENCES \`partnership\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`partnership_member_partnership\` ON \`partnership_member\` (\`partnership_id\`);--> statement-breakpoint
CREATE INDEX \`partnership_member_person\` ON \`partnership_member\` (\`person_id\`);--> statement-breakpoint
CREATE TABLE \`person\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`name\` text NOT NULL,
	\`honorific\` text,
	\`also_known_as\` text DEFAULT '[]' NOT NULL,
	\`ring\` text NOT NULL,
	\`rhythm_kind\` text DEFAULT 'ring' NOT NULL,
	\`rhythm_days\` integer,
	\`matters\` text DEFAULT '' NOT NULL,
	\`pressures\` text DEFAULT '' NOT NULL,
	\`shared\` text DEFAULT '' NOT NULL,
	\`how_met\` text DEFAULT '' NOT NULL,
	\`assistant\` text DEFAULT '' NOT NULL,
	\`notes\` text DEFAULT '' NOT NULL,
	\`added_on\` text NOT NULL,
	\`archived_on\` text,
	\`import_id\` integer,
	FOREIGN KEY (\`import_id\`) REFERENCES \`import\`(\`id\`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "person_own_rhythm" CHECK(("person"."rhythm_kind" = 'days') = ("person"."rhythm_days" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE \`post\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`person_id\` integer NOT NULL,
	\`organisation_id\` integer NOT NULL,
	\`title\` text NOT NULL,
	\`started_on\` text,
	\`ended_on\` text,
	\`import_id\` integer,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`import_id\`) REFERENCES \`import\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`post_person\` ON \`post\` (\`person_id\`);--> statement-breakpoint
CREATE INDEX \`post_organisation\` ON \`post\` (\`organisation_id\`);--> statement-breakpoint
CREATE TABLE \`settings\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`record\` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`snooze\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`rule\` text NOT NULL,
	\`subject\` text NOT NULL,
	\`subject_id\` integer NOT NULL,
	\`until\` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`snooze_once\` ON \`snooze\` (\`rule\`,\`subject\`,\`subject_id\`);--> statement-breakpoint
CREATE TABLE \`undo_change\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`step_id\` integer NOT NULL,
	\`statement\` text NOT NULL,
	FOREIGN KEY (\`step_id\`) REFERENCES \`undo_step\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`undo_change_step\` ON \`undo_change\` (\`step_id\`);--> statement-breakpoint
CREATE TABLE \`undo_step\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`label\` text NOT NULL,
	\`undone\` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`viewpoint\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`conflict_id\` integer NOT NULL,
	\`side\` text NOT NULL,
	\`wants\` text DEFAULT '' NOT NULL,
	\`because\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`conflict_id\`) REFERENCES \`conflict\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`viewpoint_once\` ON \`viewpoint\` (\`conflict_id\`,\`side\`);`,
  },
  {
    name: '0001_conflicts_and_reviews',
    checksum: '31eca498ffc9046e6894e910a7ed2742a41233dd480fcd87452f6e0f8d4fa46f',
    sql: `CREATE TABLE \`conflict_entry_person\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`entry_id\` integer NOT NULL,
	\`person_id\` integer NOT NULL,
	FOREIGN KEY (\`entry_id\`) REFERENCES \`conflict_entry\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`conflict_entry_person_by_person\` ON \`conflict_entry_person\` (\`person_id\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`conflict_entry_person_once\` ON \`conflict_entry_person\` (\`entry_id\`,\`person_id\`);--> statement-breakpoint
CREATE TABLE \`review\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`year\` integer NOT NULL,
	\`week\` integer NOT NULL,
	\`begun_on\` text NOT NULL,
	\`finished_on\` text,
	\`step\` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`review_week\` ON \`review\` (\`year\`,\`week\`);--> statement-breakpoint
CREATE TABLE \`review_answer\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`review_id\` integer NOT NULL,
	\`factor\` integer NOT NULL,
	\`question\` text NOT NULL,
	\`answer\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`review_id\`) REFERENCES \`review\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`review_answer_once\` ON \`review_answer\` (\`review_id\`,\`factor\`);--> statement-breakpoint
CREATE TABLE \`review_decision\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`review_id\` integer NOT NULL,
	\`subject\` text NOT NULL,
	\`subject_id\` integer NOT NULL,
	\`decision\` text NOT NULL,
	\`said\` text DEFAULT '' NOT NULL,
	\`day\` text NOT NULL,
	\`meeting_id\` integer,
	\`commitment_id\` integer,
	FOREIGN KEY (\`review_id\`) REFERENCES \`review\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meeting\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`commitment_id\`) REFERENCES \`commitment\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`review_decision_meeting\` ON \`review_decision\` (\`meeting_id\`);--> statement-breakpoint
CREATE INDEX \`review_decision_commitment\` ON \`review_decision\` (\`commitment_id\`);--> statement-breakpoint
CREATE UNIQUE INDEX \`review_decision_once\` ON \`review_decision\` (\`review_id\`,\`subject\`,\`subject_id\`);--> statement-breakpoint
DROP INDEX \`participant_history\`;--> statement-breakpoint
CREATE INDEX \`participant_history\` ON \`participant\` (\`person_id\`,\`day\`,\`character\`);--> statement-breakpoint
ALTER TABLE \`conflict\` ADD \`feels_after\` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX \`conflict_stage\` ON \`conflict\` (\`stage\`);--> statement-breakpoint
CREATE INDEX \`conflict_partnership\` ON \`conflict\` (\`partnership_id\`);--> statement-breakpoint
ALTER TABLE \`conflict_party\` ADD \`feels_after\` text DEFAULT '' NOT NULL;`,
  },
  {
    name: '0002_facts_of_help_and_talks',
    checksum: 'a2e7a3f5c2533fe6a8082c94a97810a0f39577e5ff63a39a30e68125551ab993',
    sql: `DROP INDEX \`commitment_person\`;--> statement-breakpoint
CREATE INDEX \`commitment_help_kept\` ON \`commitment\` (\`person_id\`,\`settled_on\`) WHERE direction = 'mine' AND kind = 'help' AND state = 'kept';--> statement-breakpoint
CREATE INDEX \`commitment_help_made\` ON \`commitment\` (\`made_on\`) WHERE direction = 'mine' AND kind = 'help';--> statement-breakpoint
CREATE INDEX \`commitment_person\` ON \`commitment\` (\`person_id\`,\`direction\`,\`kind\`,\`made_on\`);--> statement-breakpoint
CREATE INDEX \`conflict_entry_by_day\` ON \`conflict_entry\` (\`day\`);`,
  },
  {
    name: '0003_partnerships',
    checksum: 'f40b3a786c32ab541ab5cc58bd0e3ac34a47bd4c420c52bf515627db5f311799',
    sql: `CREATE TABLE \`standing\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`partnership_id\` integer NOT NULL,
	\`person_id\` integer NOT NULL,
	\`day\` text NOT NULL,
	\`stance\` text NOT NULL,
	\`words\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`partnership_id\`) REFERENCES \`partnership\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`standing_partnership\` ON \`standing\` (\`partnership_id\`,\`day\`);--> statement-breakpoint
CREATE INDEX \`standing_person\` ON \`standing\` (\`person_id\`);--> statement-breakpoint
CREATE TABLE \`statement\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`partnership_id\` integer NOT NULL,
	\`kind\` text NOT NULL,
	\`day\` text NOT NULL,
	\`text\` text DEFAULT '' NOT NULL,
	\`note\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`partnership_id\`) REFERENCES \`partnership\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`statement_partnership\` ON \`statement\` (\`partnership_id\`,\`kind\`,\`day\`);`,
  },
  {
    name: '0004_reflections',
    checksum: 'cbe3b6a4f04ff17933665e8999e29bd7dc59614db3e2de9015aec6babd246de7',
    sql: `CREATE TABLE \`coaching_session\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`day\` text NOT NULL,
	\`coach\` text NOT NULL,
	\`bring\` text DEFAULT '' NOT NULL,
	\`questions\` text DEFAULT '' NOT NULL,
	\`took_away\` text DEFAULT '' NOT NULL,
	\`next_on\` text
);
--> statement-breakpoint
CREATE INDEX \`coaching_session_day\` ON \`coaching_session\` (\`day\`);--> statement-breakpoint
CREATE TABLE \`disclosure_hold\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`person_id\` integer NOT NULL,
	\`since\` text NOT NULL,
	\`note\` text DEFAULT '' NOT NULL,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`disclosure_hold_person\` ON \`disclosure_hold\` (\`person_id\`);--> statement-breakpoint
CREATE TABLE \`reflection\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`day\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`factors\` text DEFAULT '[]' NOT NULL,
	\`parts\` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`reflection_day\` ON \`reflection\` (\`day\`);--> statement-breakpoint
CREATE TABLE \`reflection_link\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`reflection_id\` integer NOT NULL,
	\`person_id\` integer,
	\`meeting_id\` integer,
	\`conflict_id\` integer,
	FOREIGN KEY (\`reflection_id\`) REFERENCES \`reflection\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`person_id\`) REFERENCES \`person\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meeting\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`conflict_id\`) REFERENCES \`conflict\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reflection_link_is_one" CHECK(("reflection_link"."person_id" IS NOT NULL) + ("reflection_link"."meeting_id" IS NOT NULL) + ("reflection_link"."conflict_id" IS NOT NULL) = 1)
);
--> statement-breakpoint
CREATE INDEX \`reflection_link_reflection\` ON \`reflection_link\` (\`reflection_id\`);--> statement-breakpoint
CREATE INDEX \`reflection_link_person\` ON \`reflection_link\` (\`person_id\`);--> statement-breakpoint
CREATE INDEX \`reflection_link_meeting\` ON \`reflection_link\` (\`meeting_id\`);--> statement-breakpoint
CREATE INDEX \`reflection_link_conflict\` ON \`reflection_link\` (\`conflict_id\`);--> statement-breakpoint
CREATE TABLE \`summary_made\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`session_id\` integer,
	\`made_on\` text NOT NULL,
	\`from\` text NOT NULL,
	\`to\` text NOT NULL,
	\`disclosure\` text NOT NULL,
	\`format\` text NOT NULL,
	\`sections\` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (\`session_id\`) REFERENCES \`coaching_session\`(\`id\`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX \`summary_made_session\` ON \`summary_made\` (\`session_id\`);`,
  },
  {
    name: '0005_help_settled',
    checksum: 'af694a93a3e2efc16af13cbdef9d0b0cb8987664092a115e3d09cc96a14ceef0',
    sql: `CREATE INDEX \`commitment_help_settled\` ON \`commitment\` (\`settled_on\`) WHERE direction = 'mine' AND kind = 'help' AND state = 'kept';`,
  },
  {
    name: '0006_lighter_saves',
    checksum: '70a4de3b62e7c954e992f2b9220bc8493d82fcb8d698d2ec28f1c409d775e4c4',
    sql: `DROP TABLE \`undo_change\`;--> statement-breakpoint
DROP INDEX \`meeting_day\`;--> statement-breakpoint
DROP INDEX \`meeting_partnership\`;--> statement-breakpoint
DROP INDEX \`meeting_import\`;--> statement-breakpoint
DROP INDEX \`meeting_source_key\`;--> statement-breakpoint
DROP INDEX \`meeting_facts\`;--> statement-breakpoint
CREATE INDEX \`meeting_partnership\` ON \`meeting\` (\`partnership_id\`,\`day\`) WHERE partnership_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX \`meeting_import\` ON \`meeting\` (\`import_id\`) WHERE import_id IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX \`meeting_source_key\` ON \`meeting\` (\`source_key\`) WHERE source_key IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX \`meeting_facts\` ON \`meeting\` (\`day\`,\`id\`,\`mode\`,\`character\`);--> statement-breakpoint
DROP INDEX \`participant_clock\`;--> statement-breakpoint
DROP INDEX \`participant_history\`;--> statement-breakpoint
CREATE INDEX \`participant_history\` ON \`participant\` (\`person_id\`,\`day\`,\`mode\`,\`character\`);--> statement-breakpoint
ALTER TABLE \`undo_step\` ADD \`script\` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX \`undo_step_undone\` ON \`undo_step\` (\`id\`) WHERE undone = 1;`,
  },
];
