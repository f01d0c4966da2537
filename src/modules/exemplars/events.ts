import type { Event } from '#platform/events.ts'

/** A unit recognised an exemplar by a numbered decision. */
export const exemplarRecognised: Event<{ exemplarId: string; recognitionId: string }> = { name: 'exemplars.recognised' }

/** An exemplar was put on hold: until the release, nothing of it is shown (principle P8). */
export const exemplarHeld: Event<{ exemplarId: string }> = { name: 'exemplars.held' }

/** A hold was lifted. */
export const exemplarReleased: Event<{ exemplarId: string }> = { name: 'exemplars.released' }

/** An exemplar was withdrawn for good. */
export const exemplarWithdrawn: Event<{ exemplarId: string }> = { name: 'exemplars.withdrawn' }

/** A consent was given for a use. */
export const consentGiven: Event<{ exemplarId: string; use: string }> = { name: 'exemplars.consentGiven' }

/** The person withdrew the consent for a use: what went out under it must come down. */
export const consentWithdrawn: Event<{ exemplarId: string; use: string }> = { name: 'exemplars.consentWithdrawn' }

/** The term of a consent is over and no other consent for that use holds. */
export const consentEnded: Event<{ exemplarId: string; use: string }> = { name: 'exemplars.consentEnded' }
