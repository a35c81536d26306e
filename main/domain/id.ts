declare const idBrand: unique symbol;

/** A row's number in the journal. Branded, so that a person's id cannot be handed in where a meeting's is meant. */
export type Id<Of extends string> = number & { readonly [idBrand]: Of };

export type PersonId = Id<'person'>;
export type ContactPointId = Id<'contact point'>;
export type OrganisationId = Id<'organisation'>;
export type PostId = Id<'post'>;
export type PartnershipId = Id<'partnership'>;
export type MeetingId = Id<'meeting'>;
export type CommitmentId = Id<'commitment'>;
export type ConflictId = Id<'conflict'>;
export type ConflictEntryId = Id<'conflict entry'>;
export type ImportId = Id<'import'>;
export type ReviewId = Id<'review'>;
export type StatementId = Id<'statement'>;
export type StandingId = Id<'standing'>;
export type ReflectionId = Id<'reflection'>;
export type SessionId = Id<'coaching session'>;
export type SummaryId = Id<'summary'>;
