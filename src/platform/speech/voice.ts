import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The most text that is spoken at once: some twenty minutes. */
export const longestText = 20_000

/**
 * Vietnamese text as MP3 in the southern voice, mono, 48 kbit/s. `text` is as it is said (see `spoken`). Takes some seconds for
 * each minute of sound: for the worker, never for a request.
 * @throws Error where the text is too long or the voice could not speak within two minutes.
 */
export function speak(text: string): Promise<Buffer> {
  if (text.length > longestText) throw new RangeError(`a text of ${text.length} characters is too long to speak`)
  const isSource = import.meta.url.endsWith('.ts')
  const program = fileURLToPath(new URL(isSource ? './voice-process.ts' : './voice-process.js', import.meta.url))
  const args = [...(isSource ? ['--import', 'tsx'] : []), program]
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'], timeout: 120_000 })
    const sound: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => sound.push(piece))
    child.stderr.on('data', (piece: Buffer) => errors.push(piece))
    child.on('error', failed)
    child.on('close', (code) => {
      const mp3 = Buffer.concat(sound)
      if (code === 0 && mp3.length > 0) return done(mp3)
      failed(new Error(`the voice ended with ${code}: ${Buffer.concat(errors).toString('utf8').slice(0, 500)}`))
    })
    child.stdin.on('error', () => {}) // it ended before it read everything: `close` tells
    child.stdin.end(text)
  })
}
