import pino, { type Logger } from 'pino'

export type Log = Logger

/** The log: one JSON line per event on standard output. Never a password, a token or a form's contents. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
