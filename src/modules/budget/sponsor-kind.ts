/** Who gives: an organisation or a person. */
export const sponsorKinds = ['organisation', 'person'] as const
export type SponsorKind = (typeof sponsorKinds)[number]
