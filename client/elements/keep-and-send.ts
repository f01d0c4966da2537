import { words } from './kept-words.ts'

/**
 * A note that is kept on this machine until the server has it. Its id is its own, so that it may be sent again. `refused`: why the server
 * did not take it; it stays, and is sent again only when somebody asks for it.
 */
export type KeptNote = { id: string; refused?: string }

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
  /** What a refusal is about: that note alone, which stays with the reason; or, as is usual, all that waits. */
  refusal?: 'ofThatNote'
  /** Whether a note may be sent now, by what else is kept. */
  mayGo?: (note: Note, kept: readonly Note[]) => boolean
  /** Says what must be sent before; nothing is sent meanwhile. */
  waitsFor?: () => string | undefined
  /** What is kept has changed. */
  changed?: () => void
}

const every = 10_000

/**
 * Keeps notes on this machine first and sends them after, so that a page works without a network and catches up: at once, when
 * the network comes back, and every few seconds while something is left. The server knows a note that comes again by its id.
 */
export function keepAndSend<Note extends KeptNote, Answer>(sending: Sending<Note, Answer>) {
  const { key, action, most, bodyOf, taken, say, refusal, mayGo = () => true, waitsFor, changed } = sending
  let kept = read<Note>(key)
  let isSending = false

  function keep() {
    write(key, kept)
    changed?.()
  }

  const ready = () => kept.filter((it) => it.refused === undefined && mayGo(it, kept))

  async function send(): Promise<void> {
    const some = ready().slice(0, most)
    if (isSending || some.length === 0) return
    const first = waitsFor?.()
    if (first) return say(first)
    isSending = true
    try {
      const body = await bodyOf(some)
      const answer = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
      const isOurs = answer.headers.get('content-type')?.startsWith('application/json')
      if (!isOurs) throw new Error(words().signInAgain)
      const said = (await answer.json()) as Answer & { error?: string }
      const isRefused = refusal === 'ofThatNote' && answer.status >= 400 && answer.status < 500
      if (!answer.ok && !isRefused) throw new Error(said.error)
      const sent = new Set(some.map(({ id }) => id))
      if (isRefused) kept = kept.map((it) => (sent.has(it.id) ? { ...it, refused: said.error ?? '' } : it))
      else kept = kept.filter(({ id }) => !sent.has(id))
      keep()
      const more = isRefused ? undefined : taken(said, some)
      say(more ?? (kept.some((it) => it.refused !== undefined) ? words().refusedHere : words().allSent))
    } catch (error) {
      const why = error instanceof TypeError ? '' : (error as Error).message
      say([words().keptHere(kept.length), why].filter(Boolean).join(' '))
    }
    isSending = false
    if (ready().length > 0 && navigator.onLine) setTimeout(() => void send(), 1500)
  }

  return {
    kept: (): readonly Note[] => kept,
    note(it: Note): void {
      kept.push(it)
      keep()
      void send()
    },
    /** Sends a refused note once more, at its place. */
    again(id: string): void {
      kept = kept.map((it) => {
        const { refused: _, ...rest } = it
        return it.id === id ? (rest as Note) : it
      })
      keep()
      void send()
    },
    drop(id: string): void {
      kept = kept.filter((it) => it.id !== id)
      keep()
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
