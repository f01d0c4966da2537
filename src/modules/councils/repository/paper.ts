import type { Db } from '#platform/db.ts'
import { newReceipt, roomOf, seal } from '../envelope.ts'
import type { Choice } from '../tally.ts'
import { dropTyped, markVoted, putIntoUrn } from './ballot.ts'

type Paper = {
  ballot: { id: string; publicKey: string; options: readonly string[] }
  choices: readonly Choice[]
  /** Who voted in writing, and who on paper in the room. */
  written: readonly string[]
  inRoom: readonly string[]
}

/** Puts paper ballots that two people typed alike into the urn with the others, and notes who voted so. */
export async function takePaper(db: Db, { ballot, choices, written, inRoom }: Paper): Promise<void> {
  const room = roomOf(ballot.options)
  const sealed = choices.map((choice) => seal(ballot.publicKey, { receipt: newReceipt(), choice }, room))
  await putIntoUrn(db, ballot.id, sealed)
  await markVoted(db, ballot.id, written, 'written')
  await markVoted(db, ballot.id, inRoom, 'paper')
  await dropTyped(db, ballot.id)
}
