import { words } from './words.ts'

/** A note that is kept on this machine until the server has it. Its id is its own, so that it may be sent again. */
export type KeptNote = { id: string }

type Sending<Note extends KeptNote, Answer> = {
  /** Under which key the notes are kept. */
  key: string
  /** Where they are sent. */
  action: string
  most: number
  /** The body of some notes. */
  bodyOf: (notes: readonly Note[]) => Promise<FormData>
  /** What the server answered: gives the words that are said, where there is more to say than that all is sent. */
  taken: (answer: Answer, notes: readonly Note[]) => string | undefined
  say: (text: string) => void
}

const every = 10_000

/**
 * Keeps notes on this machine first and sends them after, so that a page works without a network and catches up: at once, when
 * the network comes back, and every few seconds while something is left. The server knows a note that comes again by its id.
 */
export function keepAndSend<Note extends KeptNote, Answer>(sending: Sending<Note, Answer>) {
  const { key, action, most, bodyOf, taken, say } = sending
  let kept = read<Note>(key)
  let isSending = false

  async function send(): Promise<void> {
    if (isSending || kept.length === 0) return
    isSending = true
    const some = kept.slice(0, most)
    try {
      const body = await bodyOf(some)
      const answer = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
      const isOurs = answer.headers.get('content-type')?.startsWith('application/json')
      if (!isOurs) throw new Error(words().signInAgain)
      const said = (await answer.json()) as Answer & { error?: string }
      if (!answer.ok) throw new Error(said.error)
      const sent = new Set(some.map(({ id }) => id))
      kept = kept.filter(({ id }) => !sent.has(id))
      write(key, kept)
      say(taken(said, some) ?? words().allSent)
    } catch (error) {
      const why = error instanceof TypeError ? '' : (error as Error).message
      say([words().keptHere(kept.length), why].filter(Boolean).join(' '))
    }
    isSending = false
    if (kept.length > 0 && navigator.onLine) setTimeout(() => void send(), 1500)
  }

  return {
    kept: (): readonly Note[] => kept,
    note(it: Note): void {
      kept.push(it)
      write(key, kept)
      void send()
    },
    begin(): void {
      window.addEventListener('online', () => void send())
      setInterval(() => void send(), every)
      void send()
    },
  }
}

function read<Note>(key: string): Note[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

/** A full or forbidden store means that notes live as long as the page. */
function write(key: string, kept: readonly unknown[]) {
  try {
    if (kept.length > 0) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {}
}
