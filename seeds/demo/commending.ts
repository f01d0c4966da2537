import { playAtHand } from './commending/at-hand.ts'
import { foundCouncil } from './commending/council.ts'
import { playEarlier } from './commending/earlier.ts'
import { openPool } from './commending/pool.ts'
import { revokeOne } from './commending/revoking.ts'
import { playSittings } from './commending/sittings.ts'
import { payEarly } from './money.ts'
import type { Stage } from './stage.ts'

/**
 * Commendation by the law, as three years leave it behind: the province's council and its sittings, dossiers in every state,
 * decisions with their annexes, certificates and prizes, one award taken back. Every person, number and paper is invented.
 */
export async function playCommendations(stage: Stage): Promise<void> {
  const pool = await openPool(stage.db)
  const { ofCommune } = await playEarlier(stage, pool)
  const council = await foundCouncil(stage)
  await playSittings(stage, council, pool)
  await playAtHand(stage, pool)
  await payEarly(stage, ofCommune)
  await revokeOne(stage, ofCommune)
}
