/** Why a commendation is taken back. The public learns the class alone. */
export const revocationClasses = ['false_declaration', 'conviction', 'wrong_procedure', 'clerical_error'] as const
export type RevocationClass = (typeof revocationClasses)[number]

/** What a class of reason does beyond the revocation itself (decision 0028). */
export type Effect = {
  /** The same achievement may be rewarded by a new decision. */
  frees: boolean
  /** Where the dossier lies afterwards: where it was before the decision, on the issuer's desk to be done anew, or closed. */
  reopens: 'back' | 'anew' | 'no'
  /** What was told about the person is put in question with the honour: the record stops and its stories come down. */
  isGrave: boolean
}

/**
 * A fault of the office leaves the deed as true as before; a false declaration or a conviction does not, and the same
 * deed is not rewarded again (principle P9).
 */
export const effects: Record<RevocationClass, Effect> = {
  false_declaration: { frees: false, reopens: 'no', isGrave: true },
  conviction: { frees: false, reopens: 'no', isGrave: true },
  wrong_procedure: { frees: true, reopens: 'anew', isGrave: false },
  clerical_error: { frees: true, reopens: 'back', isGrave: false },
}
